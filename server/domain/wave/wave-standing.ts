import { type CopyState, isMoving } from "../distribution/copy-lifecycle";
import type { WaveGate } from "./wave-gate";

/** The health check is asked so often until it passes. */
export const CHECK_EVERY_MS = 60_000;

/** Where a wave stands. */
export type WaveStanding =
  /** Open: its copies are under way. */
  | { kind: "moving" }
  /** Open: its image is in all its regions, since then. */
  | { kind: "available"; since: Date }
  /** Open: regions failed or were cancelled, which stops the next wave. */
  | { kind: "halted" }
  /** The wave before is not open, or under way. */
  | { kind: "behind" }
  /** The wave before is halted. */
  | { kind: "stopped" }
  /** The wave before is watched until then. */
  | { kind: "soaking"; until: Date }
  /** A person has to open it. */
  | { kind: "awaiting" }
  /** Its health check is asked at that moment, again where it was asked before; `status` is its last HTTP answer, null without one. */
  | { kind: "checking"; askedAt: Date | null; status: number | null; nextAt: Date }
  /** Nothing keeps it: it opens with the next look. */
  | { kind: "due" };

/** A wave's region: no copy while the wave is closed, and none when a person left it out. */
export type RegionInWave = {
  /** Since when a person leaves it out. */
  skippedAt: Date | null;
  copy: { state: CopyState; availableAt: Date | null } | null;
};

/** What a wave's standing is made of. */
export type WavePart = {
  soakMinutes: number;
  gate: WaveGate;
  checkedAt: Date | null;
  checkStatus: number | null;
  heldAt: Date | null;
  openedAt: Date | null;
  regions: readonly RegionInWave[];
};

function openStanding({ regions }: WavePart, openedAt: Date): WaveStanding {
  const copies = regions.flatMap(({ copy, skippedAt }) => (skippedAt ? [] : [copy]));
  if (copies.some((copy) => copy?.state === "failed" || copy?.state === "cancelled")) {
    return { kind: "halted" };
  }
  if (copies.some((copy) => copy === null || isMoving(copy.state))) return { kind: "moving" };
  // What another version had copied before counts from the opening, and what was left out from that moment.
  const times = regions.map(
    ({ copy, skippedAt }) => (skippedAt ?? copy?.availableAt)?.getTime() ?? 0,
  );
  return { kind: "available", since: new Date(Math.max(openedAt.getTime(), ...times)) };
}

function closedStanding(wave: WavePart, before: WaveStanding, now: Date): WaveStanding {
  if (before.kind === "halted") return { kind: "stopped" };
  if (before.kind !== "available") return { kind: "behind" };
  const until = new Date(before.since.getTime() + wave.soakMinutes * 60_000);
  if (until > now) return { kind: "soaking", until };
  if (wave.heldAt || wave.gate === "manual") return { kind: "awaiting" };
  if (wave.gate === "none") return { kind: "due" };
  const { checkedAt, checkStatus } = wave;
  const nextAt = checkedAt ? new Date(checkedAt.getTime() + CHECK_EVERY_MS) : until;
  return { kind: "checking", askedAt: checkedAt, status: checkStatus, nextAt };
}

/**
 * Where each wave stands, in their order. Only the wave right before decides about one: whoever opens a wave in spite of a
 * failure before it has decided that the release goes on. Retrying or leaving out what failed lets the next one go on by itself.
 */
export function waveStandings(waves: readonly WavePart[], now: Date): WaveStanding[] {
  const standings: WaveStanding[] = [];
  for (const wave of waves) {
    const before = standings.at(-1);
    if (wave.openedAt) standings.push(openStanding(wave, wave.openedAt));
    else standings.push(before ? closedStanding(wave, before, now) : { kind: "due" });
  }
  return standings;
}

/** When the wave has to be looked at again because of the time alone; null when only a deed or a copy can move it. */
export function waveDueAt(standing: WaveStanding, now: Date): Date | null {
  if (standing.kind === "soaking") return standing.until;
  if (standing.kind === "checking") return standing.nextAt;
  return standing.kind === "due" ? now : null;
}

/** A health check passes with any 2xx but 202 (Accepted), which says that it is still at work. */
export function isPassed(status: number | null): boolean {
  return status !== null && status >= 200 && status < 300 && status !== 202;
}
