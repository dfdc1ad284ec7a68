import { VIOLATION_KINDS, type Violation } from "./find-violations";
import { soakRound } from "./soak-round";
import { Tally } from "./tally";

/** How long: whatever is reached first ends the soak. The first round has this seed, each further one the next. */
export type SoakOrder = { seed: number; minutes: number; kills: number; rounds: number };

/** For whoever reads along. */
type Say = (line: string) => void;

function violationLines(seed: number, violations: readonly Violation[]): string[] {
  const lines = violations.map(({ kind, about }) => `  ${kind}: ${about}`);
  return [...lines, `  Replay with: npm run soak -- --seed ${seed} --rounds 1`];
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
  { minutes, seed, kills, rounds }: SoakOrder,
  say: Say,
): Promise<boolean> {
  const end = Date.now() + minutes * 60_000;
  const all = new Tally();
  for (let round = 0; round < rounds; round += 1) {
    if (Date.now() >= end || all.get("kills") >= kills) break;
    const roundSeed = seed + round;
    const { tally, violations } = await soakRound(roundSeed);
    say(roundLine(roundSeed, tally, violations));
    if (violations.length > 0) for (const line of violationLines(roundSeed, violations)) say(line);
    all.join(tally);
    all.add("rounds");
    for (const { kind } of violations) all.add(`violations: ${kind}`);
  }
  for (const kind of VIOLATION_KINDS) all.add(`violations: ${kind}`, 0);
  for (const [name, count] of all.list()) say(`${String(count).padStart(8)}  ${name}`);
  return VIOLATION_KINDS.every((kind) => all.get(`violations: ${kind}`) === 0);
}
