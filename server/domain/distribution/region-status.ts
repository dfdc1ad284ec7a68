import type { CopyState } from "./copy-lifecycle";

/** Where a region stands in words a person reads; `waiting` has no slot yet, `queued` has one. */
export const REGION_STATUSES = [
  "failed",
  "cancelling",
  "verifying",
  "copying",
  "queued",
  "waiting",
  "available",
  "cancelled",
] as const;

/** See REGION_STATUSES. */
export type RegionStatus = (typeof REGION_STATUSES)[number];

/** The groups a person filters by, in the order of their chips. */
export const STATUS_GROUPS = ["available", "moving", "failed", "cancelled"] as const;

/** See STATUS_GROUPS. */
export type StatusGroup = (typeof STATUS_GROUPS)[number];

/** The status of a region from its copy's state and whether a person asked to cancel it. */
export function regionStatus(copy: { state: CopyState; cancelling: boolean }): RegionStatus {
  if (copy.cancelling) {
    // A copy that was faster than the cancellation is there all the same.
    if (copy.state === "available" || copy.state === "failed") return copy.state;
    return copy.state === "cancelled" ? "cancelled" : "cancelling";
  }
  return copy.state === "pending" ? "waiting" : copy.state;
}

/** The filter group of a status. */
export function statusGroup(status: RegionStatus): StatusGroup {
  if (status === "available" || status === "failed" || status === "cancelled") return status;
  return "moving";
}

/** A copy without progress for this long is called stalled: ECS reports progress every few minutes at the least. */
export const STALLED_AFTER_MS = 20 * 60_000;

/** For how many whole minutes a moving copy has made no progress, or null while that is no cause for worry. */
export function stalledMinutes(
  region: { status: RegionStatus; progressedAt: Date | null },
  now: Date,
): number | null {
  const slow: readonly RegionStatus[] = ["queued", "copying", "verifying", "cancelling"];
  if (!region.progressedAt || !slow.includes(region.status)) return null;
  const still = now.getTime() - region.progressedAt.getTime();
  return still >= STALLED_AFTER_MS ? Math.floor(still / 60_000) : null;
}
