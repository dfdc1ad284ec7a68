"use client";
import { createTRPCContext } from "@trpc/tanstack-react-query";
import type { AppRouter } from "@/server/api/root";

/** The console's procedures as React Query options: `useTRPC().package.list.queryOptions(…)`. */
export const { TRPCProvider, useTRPC } = createTRPCContext<AppRouter>();
