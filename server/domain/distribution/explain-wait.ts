import type { CopyTrouble } from "./copy-trouble";
import { troubleKind } from "./explain-trouble";
import type { Ahead } from "./foresee-copies";
import { type RegionStatus, stalledSince } from "./region-status";

/** Why a region that is on its way is not there yet. */
export type Wait =
  | Ahead
  /** Alibaba Cloud asks to slow down; the next try is then. */
  | { kind: "throttled"; until: Date }
  /** A call went wrong; the next try is then. */
  | { kind: "retrying"; until: Date }
  /** Nothing has moved since then. */
  | { kind: "stalled"; since: Date }
  /** Asked for; Alibaba Cloud has not begun. */
  | { kind: "queued" }
  | { kind: "copying" }
  | { kind: "verifying" }
  | { kind: "cancelling" };

/** What of a region's row tells why it waits. */
export type WaitingRegion = {
  status: RegionStatus;
  trouble: Pick<CopyTrouble, "code"> | null;
  nextLookAt: Date | null;
  progressedAt: Date | null;
};

/**
 * Why a region waits, the most telling cause first: the provider's refusal that is being waited out, then that nothing
 * moved for long, then what its status says. `ahead` is what the planner foresees of a region without a slot; null there
 * means that nothing can be copied from until the source region is put right. Null for a region at rest.
 */
export function explainWait(
  region: WaitingRegion,
  ahead: Ahead | null,
  sourceRegionId: string,
  now: Date,
): Wait | null {
  const { status } = region;
  if (status === "waiting") return ahead ?? { kind: "source", regionId: sourceRegionId };
  if (!isUnderWay(status)) return null;
  const refused = region.trouble && waitedOut(region.trouble, region.nextLookAt, now);
  if (refused) return refused;
  const since = stalledSince(region, now);
  return since ? { kind: "stalled", since } : { kind: status };
}

function waitedOut({ code }: { code: string }, until: Date | null, now: Date): Wait | null {
  if (!until || until <= now) return null;
  return { kind: troubleKind(code) === "throttled" ? "throttled" : "retrying", until };
}

type UnderWay = Extract<RegionStatus, "queued" | "copying" | "verifying" | "cancelling">;

function isUnderWay(status: RegionStatus): status is UnderWay {
  return ["queued", "copying", "verifying", "cancelling"].includes(status);
}
