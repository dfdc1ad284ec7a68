import { type RegionStatus, statusGroup } from "./region-status";
import type { SecondsRange } from "./seconds-range";

/** A region as its bar is drawn from. */
export type TimelinePart = {
  regionId: string;
  status: RegionStatus;
  fromRegionId: string | null;
  /** Seconds until it is available. */
  left: SecondsRange | null;
  /** When its wave opened; null where all regions go at once. */
  openedAt: Date | null;
  startedAt: Date | null;
  verifyingAt: Date | null;
  availableAt: Date | null;
  /** When its state or progress last changed: the end of what failed or was cancelled. */
  changedAt: Date | null;
};

/** What a stretch of a bar stands for; `expected` is the most that is left of a copy. */
export type StretchKind = "waiting" | "copying" | "verifying" | "expected";

/** A stretch of time, in milliseconds since publishing. */
export type Stretch = { kind: StretchKind; from: number; to: number };

/** One region's bar. Without stretches the image was there before publishing. */
export type TimelineBar = {
  regionId: string;
  status: RegionStatus;
  stretches: Stretch[];
  /** The region it is copied from and when that began; null while it waits, and for the first copy. */
  copied: { fromRegionId: string; at: number } | null;
};

/** A distribution as a picture: everything in milliseconds since publishing. */
export type Timeline = {
  bars: TimelineBar[];
  /** Where now is, or null once nothing moves any more. */
  now: number | null;
  /** When the last region is expected at the latest, or null while that is unknown or past. */
  expectedEnd: number | null;
  /** Length of the whole picture. */
  span: number;
};

/** A picture of a moment would be all edges. */
const LEAST_SPAN_MS = 20_000;

/** Room behind the last end, so that its mark can be read. */
const MARGIN = 1.04;

/**
 * Lays a distribution out in time, bars in the order in which they began. What lies before publishing
 * (copies another version made), what is skipped and what is held back is left out; `left` is when everything should be done.
 */
export function timelineOf(
  parts: readonly TimelinePart[],
  { publishedAt, now, left }: { publishedAt: Date; now: Date; left: SecondsRange | null },
): Timeline {
  const since = (at: Date) => Math.max(0, at.getTime() - publishedAt.getTime());
  const moving = parts.some(({ status }) => statusGroup(status) === "moving");
  const bars = parts
    .filter(({ status }) => status !== "skipped" && status !== "held")
    .map((part) => barOf(part, since, since(now)));
  const expectedEnd = moving && left !== null ? since(now) + left.most * 1000 : null;
  const ends = bars.flatMap(({ stretches }) => stretches.map(({ to }) => to));
  const last = Math.max(LEAST_SPAN_MS, expectedEnd ?? 0, moving ? since(now) : 0, ...ends);
  return {
    bars: bars.sort(byBeginning),
    now: moving ? since(now) : null,
    expectedEnd,
    span: last * MARGIN,
  };
}

function barOf(part: TimelinePart, since: (at: Date) => number, now: number): TimelineBar {
  const { regionId, status, fromRegionId, startedAt } = part;
  const end = endOf(part, since, now);
  const began = startedAt ? since(startedAt) : end;
  const verifying = part.verifyingAt
    ? Math.min(end, Math.max(began, since(part.verifyingAt)))
    : end;
  const rest = status === "copying" && part.left ? part.left.most * 1000 : 0;
  const stretches: Stretch[] = [
    { kind: "waiting", from: part.openedAt ? since(part.openedAt) : 0, to: Math.min(began, end) },
    { kind: "copying", from: began, to: verifying },
    { kind: "verifying", from: verifying, to: end },
    { kind: "expected", from: end, to: end + rest },
  ];
  const relayed = fromRegionId !== null && fromRegionId !== regionId && startedAt !== null;
  return {
    regionId,
    status,
    stretches: stretches.filter(({ from, to }) => to > from),
    copied: relayed && end > 0 ? { fromRegionId, at: began } : null,
  };
}

function endOf(part: TimelinePart, since: (at: Date) => number, now: number): number {
  if (statusGroup(part.status) === "moving") return now;
  const at = part.status === "available" ? part.availableAt : part.changedAt;
  return at ? since(at) : 0;
}

function byBeginning(a: TimelineBar, b: TimelineBar): number {
  const beginning = ({ stretches }: TimelineBar) =>
    stretches.find(({ kind }) => kind !== "waiting")?.from ??
    (stretches.length > 0 ? Number.POSITIVE_INFINITY : -1);
  const [first, second] = [beginning(a), beginning(b)];
  return first === second ? a.regionId.localeCompare(b.regionId) : first - second;
}
