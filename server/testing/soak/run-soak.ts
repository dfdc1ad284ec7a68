import { VIOLATION_KINDS, type Violation } from "./find-violations";
import type { RoundOutcome } from "./soak-round";
import { Tally } from "./tally";

/** How long: whatever is reached first ends the soak. The first round has this seed, each further one the next. */
export type SoakOrder = { seed: number; minutes: number; kills: number; rounds: number };

/** What is left for a round: kills, and milliseconds since the epoch until which it may begin anything. */
export type RoundBounds = { kills: number; end: number };

/** One kind of soak: its rounds, and the command that replays one. */
export type SoakKind = {
  command: string;
  round(seed: number, bounds: RoundBounds): Promise<RoundOutcome>;
};

/** For whoever reads along. */
type Say = (line: string) => void;

function violationLines(replay: string, violations: readonly Violation[]): string[] {
  const lines = violations.map(({ kind, about }) => `  ${kind}: ${about}`);
  return [...lines, `  Replay with: ${replay}`];
}

function roundLine(seed: number, tally: Tally, violations: readonly Violation[]): string {
  const counts = ["publishes", "cancels", "faults", "kills", "images"];
  const told = counts.map((name) => `${tally.get(name)} ${name}`).join(", ");
  return `seed ${seed}: ${told}; ${violations.length} violations`;
}

/**
 * Rounds until the time is over, the kills are reached or `rounds` are done; says each, and at the end the sum of everything.
 * True when no round found a violation.
 */
export async function runSoak(
  { command, round }: SoakKind,
  { minutes, seed, kills, rounds }: SoakOrder,
  say: Say,
): Promise<boolean> {
  const end = Date.now() + minutes * 60_000;
  const all = new Tally();
  for (let number = 0; number < rounds; number += 1) {
    if (Date.now() >= end || all.get("kills") >= kills) break;
    const roundSeed = seed + number;
    const left = { kills: kills - all.get("kills"), end };
    const { tally, violations } = await round(roundSeed, left);
    say(roundLine(roundSeed, tally, violations));
    const replay = `${command} --seed ${roundSeed} --rounds 1`;
    if (violations.length > 0) for (const line of violationLines(replay, violations)) say(line);
    all.join(tally);
    all.add("rounds");
    for (const { kind } of violations) all.add(`violations: ${kind}`);
  }
  for (const kind of VIOLATION_KINDS) all.add(`violations: ${kind}`, 0);
  for (const [name, count] of all.list()) say(`${String(count).padStart(8)}  ${name}`);
  return VIOLATION_KINDS.every((kind) => all.get(`violations: ${kind}`) === 0);
}
