import type { CopyState } from "./copy-lifecycle";

/** Where a region stands in words a person reads; `waiting` has no slot yet, `queued` has one, `held` is kept back until its wave opens. */
export const REGION_STATUSES = [
  "failed",
  "cancelling",
  "verifying",
  "copying",
  "queued",
  "waiting",
  "held",
  "available",
  "cancelled",
  "skipped",
] as const;

/** See REGION_STATUSES. */
export type RegionStatus = (typeof REGION_STATUSES)[number];

/** The groups a person filters by, in the order of their chips. */
export const STATUS_GROUPS = [
  "available",
  "moving",
  "held",
  "failed",
  "cancelled",
  "skipped",
] as const;

/** See STATUS_GROUPS. */
export type StatusGroup = (typeof STATUS_GROUPS)[number];

/** What the status of a region is made of: its copy's state and what a person asked for. */
export type StatusPart = {
  state: CopyState;
  cancelling: boolean;
  skipped: boolean;
  held: boolean;
};

/** The status of a region; one that is skipped is that, whatever its copy does for other versions. */
export function regionStatus(copy: StatusPart): RegionStatus {
  if (copy.skipped) return "skipped";
  if (copy.held) return "held";
  if (copy.cancelling) {
    // A copy that was faster than the cancellation is there all the same.
    if (copy.state === "available" || copy.state === "failed") return copy.state;
    return copy.state === "cancelled" ? "cancelled" : "cancelling";
  }
  return copy.state === "pending" ? "waiting" : copy.state;
}

/** The filter group of a status. */
export function statusGroup(status: RegionStatus): StatusGroup {
  return STATUS_GROUPS.find((group) => group === status) ?? "moving";
}

/** A copy without progress for this long is called stalled: ECS reports progress every few minutes at the least. */
export const STALLED_AFTER_MS = 20 * 60_000;

const SLOW: readonly RegionStatus[] = ["queued", "copying", "verifying", "cancelling"];

/** Since when a moving copy has made no progress, or null while that is no cause for worry. */
export function stalledSince(
  region: { status: RegionStatus; progressedAt: Date | null },
  now: Date,
): Date | null {
  const { status, progressedAt } = region;
  if (!progressedAt || !SLOW.includes(status)) return null;
  return now.getTime() - progressedAt.getTime() >= STALLED_AFTER_MS ? progressedAt : null;
}

/** For how many whole minutes a stalled copy has made no progress; null when it is not stalled. */
export function stalledMinutes(
  region: { status: RegionStatus; progressedAt: Date | null },
  now: Date,
): number | null {
  const since = stalledSince(region, now);
  return since && Math.floor((now.getTime() - since.getTime()) / 60_000);
}
