import type { inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "@/server/api/root";

/** A package as `package.get` tells it. */
export type PackageDetails = inferRouterOutputs<AppRouter>["package"]["get"];
