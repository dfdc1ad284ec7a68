import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import { connection } from "next/server";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { messagesForBrowser } from "@/components/i18n/messages-for-browser";
import { Providers } from "@/components/shell/providers";
import { TimeZoneCookie } from "@/components/shell/time-zone-cookie";
import "./globals.css";

/** Titles read "page – Imagecast"; a page gives its own half. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shell");
  return {
    title: { default: t("productName"), template: `%s – ${t("productName")}` },
    description: t("description"),
    icons: { icon: "/icon.svg" },
  };
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f5f4f0" },
    { media: "(prefers-color-scheme: dark)", color: "#141311" },
  ],
};

/** Root of every page. Rendered per request: a page built ahead could not carry the request's script nonce. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  await connection();
  const [locale, messages, requestHeaders] = await Promise.all([
    getLocale(),
    getMessages(),
    headers(),
  ]);
  return (
    // The theme script sets data-theme before React takes over.
    <html lang={locale} suppressHydrationWarning>
      <body>
        <NextIntlClientProvider messages={messagesForBrowser(messages)}>
          <Providers nonce={requestHeaders.get("x-nonce") ?? undefined}>
            <TimeZoneCookie />
            <div className="isolate min-h-dvh">{children}</div>
          </Providers>
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
