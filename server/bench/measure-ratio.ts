import { collectGarbage } from "./collect-garbage";

/** What is measured: it does its work once per call. */
export type Work = () => unknown;

/** How long a work takes as a multiple of another: the median, and the half of the rounds around it. */
export type Ratio = { median: number; low: number; high: number; rounds: number };

/** A sample is at least this long, so that the clock and a single interruption do not decide it. */
const SAMPLE_MS = 5;

/** The compiler has seen a work often enough after this long. */
const WARM_UP_MS = 1_000;

/** Rounds of one measurement: so many, and more of them as long as they are quick. */
const ROUNDS = 15;
const MEASURE_MS = 1_500;

/**
 * Measures works against `base`, on a machine that does other things as well. Each round takes one sample
 * of every work right after the other, every second round in reverse; the ratio is the median of the
 * rounds' own ratios, so what slows a whole round down cancels out, and what hits one sample is
 * outvoted. Times are of the processor, not of the clock, which would count waiting for other
 * processes. Fresh garbage of earlier samples is collected before each; a work's own is part of its time.
 * A full collection would cost more than it gives: the engine forgets optimised code with it.
 */
export function measureRatios<Name extends string>(
  base: Work,
  works: Readonly<Record<Name, Work>>,
): { baseMs: number; ratios: Record<Name, Ratio> } {
  const names = Object.keys(works) as Name[];
  const samplers = [base, ...names.map((name) => works[name])].map(sampler);
  const rounds: number[][] = [];
  const end = cpuMs() + MEASURE_MS;
  while (rounds.length < ROUNDS || cpuMs() < end) {
    const round: number[] = [];
    const order = [...samplers.entries()];
    if (rounds.length % 2 === 1) order.reverse();
    for (const [index, sample] of order) round[index] = sample();
    rounds.push(round);
  }
  const times = (index: number) => rounds.map((round) => round[index] ?? Number.NaN);
  const ratios = names.map((name, index) => [name, ratioOf(times(index + 1), times(0))]);
  return { baseMs: quantile(times(0), 0.5), ratios: Object.fromEntries(ratios) };
}

/** Warms a work up and gives what takes one sample of it, in milliseconds per call. */
function sampler(work: Work): () => number {
  let calls = 0;
  const start = cpuMs();
  while (calls < 3 || cpuMs() - start < WARM_UP_MS) {
    work();
    calls += 1;
  }
  const perCall = (cpuMs() - start) / calls;
  const repeats = Math.ceil(SAMPLE_MS / perCall);
  return () => {
    collectGarbage({ type: "minor" });
    const from = cpuMs();
    for (let turn = 0; turn < repeats; turn += 1) work();
    return (cpuMs() - from) / repeats;
  };
}

/** Processor time of this process so far. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function ratioOf(times: readonly number[], base: readonly number[]): Ratio {
  const each = times.map((time, round) => time / (base[round] ?? Number.NaN));
  const [low, median, high] = [0.25, 0.5, 0.75].map((share) => quantile(each, share));
  return { median: median ?? 0, low: low ?? 0, high: high ?? 0, rounds: each.length };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
}
