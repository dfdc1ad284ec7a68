import type { CopyLimits } from "../copy-slots";
import { type BenchRelease, durationOf } from "./bench-release";

/**
 * The time before which nobody can have distributed the releases under the slot rule, in milliseconds, even
 * if every look were free and told the truth at once. It is the largest of three bounds:
 *
 * - One release by itself. It is staged first. Then, where slots are counted at the source, each region
 *   that holds it feeds at most `slotsPerRegion` others in the time of one copy: copies that end in
 *   such a time were running when it began, each from a region that held the image by then. So n times later
 *   at most (slots + 1)^n regions hold it. Counted at the destination, one copy's time is enough.
 * - All work: each copy holds its slots for its time (at both ends: two of them), and there are
 *   `slotsPerRegion` in each region.
 * - The busiest region: what must be copied into it where slots are counted there, and where they are
 *   counted at the source, what must leave it: of each release at home there the staged copy and the first
 *   copy to another region can come from nowhere else.
 */
export function lowerBoundMs(releases: readonly BenchRelease[], limits: CopyLimits): number {
  const regions = [...new Set(releases.flatMap(({ regionIds }) => regionIds))];
  const slots = limits.slotsPerRegion;
  const work = releases.reduce((sum, release) => sum + workOf(release, limits), 0);
  return Math.max(
    ...releases.map((release) => aloneMs(release, limits)),
    work / (regions.length * slots),
    ...regions.map((region) => busyMs(region, releases, limits) / slots),
  );
}

function aloneMs(release: BenchRelease, { slotRule, slotsPerRegion }: CopyLimits): number {
  const others = release.regionIds.length - 1;
  let rounds = 0;
  for (let held = 1; held < others + 1; held *= slotsPerRegion + 1) rounds += 1;
  if (slotRule === "destination") rounds = Math.min(1, others);
  return durationOf(release, true) + rounds * durationOf(release, false);
}

function workOf(release: BenchRelease, { slotRule }: CopyLimits): number {
  const perCopy = durationOf(release, false) * (slotRule === "both" ? 2 : 1);
  return durationOf(release, true) + (release.regionIds.length - 1) * perCopy;
}

function busyMs(region: string, releases: readonly BenchRelease[], { slotRule }: CopyLimits) {
  const ofHome = slotRule === "destination" ? 0 : 1;
  const ofOthers = slotRule === "source" ? 0 : 1;
  return releases.reduce((sum, release) => {
    if (release.rootRegionId === region)
      return sum + durationOf(release, true) + ofHome * durationOf(release, false);
    return sum + (release.regionIds.includes(region) ? ofOthers * durationOf(release, false) : 0);
  }, 0);
}
