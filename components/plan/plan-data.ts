import type { inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "@/server/api/root";

/** A plan as the server gives it. */
export type DistributionPlan = inferRouterOutputs<AppRouter>["plan"]["get"];

/** One region of it. */
export type PlannedRegion = DistributionPlan["regions"][number];
