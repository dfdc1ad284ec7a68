import type { DistributionDetail } from "@/components/versions/version-data";

/** A wave of a distribution as the server gives it. */
export type ShownWave = DistributionDetail["waves"][number];
