"use client";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import {
  createTRPCClient,
  httpBatchStreamLink,
  httpLink,
  httpSubscriptionLink,
  splitLink,
} from "@trpc/client";
import { type ReactNode, useState } from "react";
import superjson from "superjson";
import type { AppRouter } from "@/server/api/root";
import { readError } from "./read-error";
import { TRPCProvider } from "./trpc";

const url = "/api/trpc";

/** What was read stays fresh this long; live changes refresh it sooner. */
const FRESH_MS = 30_000;

const MAX_RETRIES = 2;

const MAY_PASS = new Set(["OFFLINE", "UNAVAILABLE", "BUG"]);

/** Only what may pass by itself is asked again: never a refusal. */
function mayPass(failures: number, error: unknown): boolean {
  const { code } = readError(error);
  return failures < MAX_RETRIES && MAY_PASS.has(code);
}

function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { staleTime: FRESH_MS, retry: mayPass } },
  });
}

function makeClient() {
  const transformer = superjson;
  return createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: (op) => op.type === "subscription",
        true: httpSubscriptionLink({ url, transformer }),
        false: splitLink({
          condition: (op) => op.type === "mutation",
          true: httpLink({ url, transformer }),
          false: httpBatchStreamLink({ url, transformer }),
        }),
      }),
    ],
  });
}

/** Gives every page the procedures and one cache. */
export function TrpcProvider({ children }: { children: ReactNode }) {
  const [queryClient] = useState(makeQueryClient);
  const [client] = useState(makeClient);
  return (
    <QueryClientProvider client={queryClient}>
      <TRPCProvider trpcClient={client} queryClient={queryClient}>
        {children}
      </TRPCProvider>
    </QueryClientProvider>
  );
}
