import { collectGarbage } from "../../../bench/collect-garbage";
import type { Figure } from "../../../bench/figure";
import { percentile } from "../../../bench/percentile";
import type { CopyLimits, SlotRule } from "../copy-slots";
import { SLOTS_PER_REGION } from "../tunables";
import { BENCH_REGIONS, type BenchRelease, manyReleases, oneRelease } from "./bench-release";
import { lowerBoundMs } from "./lower-bound";
import { type Outcome, runStrategy, type Strategy } from "./run-strategy";

/** Makespans in lower bounds; looks in percent of those of per-image polling; processor time in cores; the heap's growth after a quarter of the run. */
const TARGETS = { makespanOfOne: 1.1, makespanOfMany: 1.15, looks: 5, heap: 1.1, cpu: 1 };

/** 1 copy, 1 verify, 2 permission calls of the version, and 25 looks: one copy in a region has nobody to share them with. */
const CALLS_PER_REGION = 27.1;

const MANY = 200;

const PEERS: Readonly<Record<Exclude<Strategy, "engine">, string>> = {
  polling: "same plan, each image polled every 10 s",
  star: "star of 5 slots",
  serial: "serial",
};

type Runs = Record<Strategy, Outcome> & { lowerMs: number };

/**
 * How long distributing takes against the time in which nobody could (`lowerBoundMs`), and what it costs in
 * calls. The real planner and the real rules of looking run on a model of the cloud with a virtual clock, and so
 * do the ways of other tools; all copy with the platform's one account. Every figure but those of heap and processor
 * is the same on every machine. The times of copies are the model's: the vendor states none.
 */
export function benchDistribution(): Figure[] {
  const one = runAll(oneRelease(), "source");
  const name = `${MANY} versions`;
  const many = manyReleases(MANY);
  const { heap, ...bySource } = withHeap((onPlan) => runAll(many, "source", onPlan));
  const limits = { slotRule: "source", slotsPerRegion: SLOTS_PER_REGION } as const;
  return [
    makespan("1 version", one, TARGETS.makespanOfOne),
    callsPerRegion("1 version", one),
    makespan(name, bySource, TARGETS.makespanOfMany),
    looks(name, bySource),
    heapGrowth(name, heap),
    processor(name, () => runStrategy("engine", many, limits)),
    ...(["destination", "both"] as const).map((rule) =>
      makespan(`${name}, slots by ${rule}`, runAll(many, rule), TARGETS.makespanOfMany),
    ),
  ];
}

function runAll(releases: readonly BenchRelease[], slotRule: SlotRule, onPlan?: () => void): Runs {
  const limits: CopyLimits = { slotRule, slotsPerRegion: SLOTS_PER_REGION };
  const run = (strategy: Strategy) => runStrategy(strategy, releases, limits);
  return {
    engine: runStrategy("engine", releases, limits, onPlan),
    polling: run("polling"),
    star: run("star"),
    serial: run("serial"),
    lowerMs: lowerBoundMs(releases, limits),
  };
}

function makespan(name: string, runs: Runs, target: number): Figure {
  const { lowerMs, engine } = runs;
  const known = `known ${(percentile(engine.delaysMs, 0.95) / 1000).toFixed(0)} s after it is Available (p95)`;
  const detail = `lower bound ${hours(lowerMs)}, ${engine.plans} plans, ${known}`;
  const of = ({ makespanMs }: Outcome) => makespanMs / lowerMs;
  return figure(`${name}: makespan`, "x lower bound", of, runs, target, detail);
}

function callsPerRegion(name: string, runs: Runs): Figure {
  const per = (calls: number) => (calls / BENCH_REGIONS.length).toFixed(2);
  const { copy, looks, verify, permission } = runs.engine.calls;
  const detail = `${per(copy)} copy, ${per(looks)} looks, ${per(verify)} verify, ${per(permission)} permission`;
  const of = ({ calls }: Outcome) =>
    (calls.copy + calls.looks + calls.verify + calls.permission) / BENCH_REGIONS.length;
  return figure(`${name}: calls per region`, "calls", of, runs, CALLS_PER_REGION, detail);
}

function looks(name: string, runs: Runs): Figure {
  const reads = ({ calls }: Outcome) => calls.looks + calls.verify;
  const of = (outcome: Outcome) => (reads(outcome) / reads(runs.polling)) * 100;
  const detail = `${reads(runs.engine)} of ${reads(runs.polling)}, verifying included`;
  return figure(`${name}: DescribeImages`, "% of polling", of, runs, TARGETS.looks, detail);
}

function figure(
  name: string,
  unit: string,
  of: (outcome: Outcome) => number,
  runs: Runs,
  target: number,
  detail: string,
): Figure {
  const value = of(runs.engine);
  const peers = Object.entries(PEERS) as [Exclude<Strategy, "engine">, string][];
  const beside = peers.map(([peer, peerName]) => ({ name: peerName, value: of(runs[peer]) }));
  return { name, value, unit, target, ok: value <= target, detail, beside };
}

/** The heap without garbage, in MB, after every 500th plan. */
function withHeap<Result>(run: (onPlan: () => void) => Result): Result & { heap: number[] } {
  const heap: number[] = [];
  let plans = 0;
  const result = run(() => {
    plans += 1;
    if (plans % 500 !== 0) return;
    collectGarbage();
    heap.push(process.memoryUsage().heapUsed / 1e6);
  });
  return { ...result, heap };
}

function heapGrowth(name: string, heap: readonly number[]): Figure {
  const early = heap[Math.floor(heap.length / 4)] ?? Number.NaN;
  const value = Math.max(...heap.slice(Math.floor(heap.length / 4))) / early;
  const detail = `${heap.map((mb) => mb.toFixed(1)).join(", ")} MB`;
  const target = TARGETS.heap;
  return {
    name: `${name}: heap`,
    value,
    unit: "x early heap",
    target,
    ok: value <= target,
    detail,
  };
}

/** Planning, deciding and looking alone: what the SDK and the database take is not part of the model. */
function processor(name: string, run: () => Outcome): Figure {
  const before = process.cpuUsage();
  const { makespanMs } = run();
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  const value = (seconds * 1000) / makespanMs;
  const detail = `${seconds.toFixed(1)} s of processor time in ${hours(makespanMs)}, planning and looking alone`;
  const target = TARGETS.cpu;
  return { name: `${name}: processor`, value, unit: "cores", target, ok: value < target, detail };
}

function hours(ms: number): string {
  return `${(ms / 3_600_000).toFixed(2)} h`;
}
