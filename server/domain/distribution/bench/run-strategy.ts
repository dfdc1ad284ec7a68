import type { CopyLimits } from "../copy-slots";
import type { BenchRelease } from "./bench-release";
import { type Calls, ModelCloud } from "./model-cloud";
import { pollEach } from "./poll-each";
import { runPlanned } from "./run-planned";
import { sharedLooks } from "./shared-looks";
import { VirtualClock } from "./virtual-clock";

/**
 * Ways to distribute releases: the engine's own; the engine's plan with each image polled by itself every 10 s;
 * a star, where everything is asked for at once from the root and the cloud lets it wait; and one region
 * after another, each release by itself.
 */
export type Strategy = "engine" | "polling" | "star" | "serial";

/** What a run took on the model's clock until the last region was known to be available, and its calls. */
export type Outcome = { makespanMs: number; calls: Calls; delaysMs: number[]; plans: number };

/** Distributes the releases in one way on a fresh cloud. `onPlan` is called after each plan. */
export function runStrategy(
  strategy: Strategy,
  releases: readonly BenchRelease[],
  limits: CopyLimits,
  onPlan: () => void = () => {},
): Outcome {
  const cloud = new ModelCloud(new VirtualClock(), limits);
  let plans = 0;
  const countPlan = () => {
    plans += 1;
    onPlan();
  };
  if (strategy === "star") for (const release of releases) runStar(cloud, release);
  else if (strategy === "serial") for (const release of releases) runSerial(cloud, release);
  else {
    const make = strategy === "engine" ? sharedLooks(cloud) : polled(cloud);
    runPlanned(cloud, releases, limits, make, countPlan);
  }
  cloud.clock.run();
  return { makespanMs: cloud.clock.nowMs, calls: cloud.calls, delaysMs: cloud.delaysMs, plans };
}

function polled(cloud: ModelCloud): Parameters<typeof runPlanned>[3] {
  return ({ release, fromRegionId, regionId }, whenAvailable) =>
    pollEach(cloud, release, fromRegionId, regionId, whenAvailable);
}

function runStar(cloud: ModelCloud, release: BenchRelease): void {
  const { rootRegionId } = release;
  pollEach(cloud, release, rootRegionId, rootRegionId, () => {
    for (const regionId of othersOf(release)) pollEach(cloud, release, rootRegionId, regionId);
  });
}

function runSerial(cloud: ModelCloud, release: BenchRelease): void {
  const { rootRegionId } = release;
  const regionIds = [rootRegionId, ...othersOf(release)];
  const next = () => {
    const regionId = regionIds.shift();
    if (regionId) pollEach(cloud, release, rootRegionId, regionId, next);
  };
  next();
}

function othersOf({ regionIds, rootRegionId }: BenchRelease): string[] {
  return regionIds.filter((regionId) => regionId !== rootRegionId);
}
