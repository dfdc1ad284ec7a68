import type { CopyState } from "./copy-lifecycle";
import type { Wait } from "./explain-wait";
import { STALLED_AFTER_MS } from "./region-status";

/** Why a whole version stands still. */
export type StandstillCause =
  /** What is due is not looked at, what could start is not started: no worker runs. */
  | "worker"
  /** Alibaba Cloud asks to slow down. */
  | "throttled"
  /** Calls to Alibaba Cloud go wrong. */
  | "refused"
  /** Alibaba Cloud copies on, but tells of no progress. */
  | "provider"
  /** Other copies hold the slots. */
  | "slots"
  /** There is nothing to copy from yet. */
  | "source";

/** Since when nothing of a version has moved, and why. */
export type Standstill = {
  since: Date;
  cause: StandstillCause;
  /** In so many regions; the others wait for something else. */
  regions: number;
  /** When the next of them is tried again, where that is what they wait for. */
  until: Date | null;
};

/** What of a region tells that it moves, or why it does not. */
export type StandingRegion = {
  /** Null at rest. */
  wait: Wait | null;
  /** When it is to be looked at next; null while it has no slot, and at rest. */
  nextLookAt: Date | null;
  movedAt: Date;
};

/** What tells when a copy moved last. */
export type MovingCopy = {
  state: CopyState;
  startedAt: Date | null;
  progressedAt: Date | null;
  verifyingAt: Date | null;
  cancelAskedAt: Date | null;
  updatedAt: Date;
};

/** A look that is late by so much will not come by itself: what is due is looked for every minute. */
const OVERDUE_MS = 5 * 60_000;

/** Where two causes hold as many regions, the one that explains more of the others comes first. */
const ORDER = ["worker", "throttled", "refused", "provider", "slots", "source"] as const;

/** When a copy last changed its state or advanced. A look at a copy under way that finds nothing new is no move. */
export function lastMove(copy: MovingCopy): Date {
  const { state, startedAt, progressedAt, verifyingAt, cancelAskedAt, updatedAt } = copy;
  const isUnderWay = state === "queued" || state === "copying" || state === "verifying";
  const moves = isUnderWay ? [startedAt, progressedAt, verifyingAt, cancelAskedAt] : [updatedAt];
  return latest(moves) ?? updatedAt;
}

/**
 * Since when nothing of a published version has moved, once that is for so long that a single copy would be called stalled, and
 * what holds most of it up. Copies that have a slot tell the cause; those that wait for them do not, unless there is no other.
 * Null while something moves, and when all is at rest.
 */
export function findStandstill(
  regions: readonly StandingRegion[],
  publishedAt: Date,
  now: Date,
): Standstill | null {
  const since = latest([publishedAt, ...regions.map(({ movedAt }) => movedAt)]) ?? publishedAt;
  if (now.getTime() - since.getTime() < STALLED_AFTER_MS) return null;
  const held = regions.flatMap((region) => {
    const cause = causeOf(region, now);
    return cause ? [{ cause, wait: region.wait }] : [];
  });
  const first = held.filter(({ cause }) => cause !== "slots" && cause !== "source");
  const telling = first.length > 0 ? first : held;
  const counts = ORDER.map((cause) => ({
    cause,
    waits: telling.filter((one) => one.cause === cause).map(({ wait }) => wait),
  }));
  const { cause, waits } = counts.reduce((most, one) =>
    one.waits.length > most.waits.length ? one : most,
  );
  if (waits.length === 0) return null;
  return { since, cause, regions: waits.length, until: soonest(waits) };
}

function causeOf({ wait, nextLookAt }: StandingRegion, now: Date): StandstillCause | null {
  switch (wait?.kind) {
    case undefined:
      return null;
    case "throttled":
      return "throttled";
    case "retrying":
      return "refused";
    case "slot":
      return "slots";
    case "source":
      return "source";
    case "next":
      return "worker";
    default:
      return nextLookAt && now.getTime() - nextLookAt.getTime() >= OVERDUE_MS
        ? "worker"
        : "provider";
  }
}

function latest(times: readonly (Date | null)[]): Date | null {
  const known = times.filter((time) => time !== null).map((time) => time.getTime());
  return known.length > 0 ? new Date(Math.max(...known)) : null;
}

function soonest(waits: readonly (Wait | null)[]): Date | null {
  const times = waits.flatMap((wait) => (wait && "until" in wait ? [wait.until.getTime()] : []));
  return times.length > 0 ? new Date(Math.min(...times)) : null;
}
