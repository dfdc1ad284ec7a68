"use client";
import { CSPProvider } from "@base-ui/react/csp-provider";
import { Tooltip } from "@base-ui/react/tooltip";
import { ThemeProvider } from "next-themes";
import { NuqsAdapter } from "nuqs/adapters/next/app";
import type { ReactNode } from "react";
import { FlashProvider } from "@/components/ui/flash-provider";
import { TrpcProvider } from "./trpc-provider";

interface ProvidersProps {
  /** The request's Content-Security-Policy nonce, for the theme script. */
  nonce: string | undefined;
  children: ReactNode;
}

/** Everything that must surround every page in the browser, outermost first. */
export function Providers({ nonce, children }: ProvidersProps) {
  return (
    <CSPProvider nonce={nonce}>
      <ThemeProvider
        attribute="data-theme"
        themes={["light", "dark", "contrast"]}
        defaultTheme="system"
        enableSystem
        enableColorScheme={false}
        disableTransitionOnChange
        nonce={nonce}
      >
        <NuqsAdapter>
          <Tooltip.Provider>
            <TrpcProvider>
              <FlashProvider>{children}</FlashProvider>
            </TrpcProvider>
          </Tooltip.Provider>
        </NuqsAdapter>
      </ThemeProvider>
    </CSPProvider>
  );
}
