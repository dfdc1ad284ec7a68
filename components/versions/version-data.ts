import type { inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "@/server/api/root";

type Outputs = inferRouterOutputs<AppRouter>;

/** A version as the server gives it. */
export type VersionDetail = Outputs["version"]["get"];

/** A version's distribution as the server gives it. */
export type DistributionDetail = Outputs["distribution"]["get"];

/** One region of it. */
export type DistributionRegion = DistributionDetail["regions"][number];
