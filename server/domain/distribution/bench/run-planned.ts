import type { CopyLimits } from "../copy-slots";
import { planCopies } from "../plan-copies";
import type { PlannedCopy } from "../planned-copy";
import type { BenchRelease } from "./bench-release";
import type { ModelCloud } from "./model-cloud";

/** From asking the background for a plan or a look until it runs. */
export const WAKE_MS = 1_000;

/** A copy of the run, and what it is a copy of. */
export type RunCopy = PlannedCopy & { release: BenchRelease; fromRegionId: string };

/** Makes a planned copy and says when it is known to be available. */
export type Make = (copy: RunCopy, whenAvailable: () => void) => void;

/** Distributes the releases as the engine does: the planner says which copies start, `make` makes them. */
export function runPlanned(
  cloud: ModelCloud,
  releases: readonly BenchRelease[],
  limits: CopyLimits,
  make: Make,
  onPlan: () => void,
): void {
  let copies = releases.flatMap(copiesOf);
  let isWoken = false;
  const plan = () => {
    isWoken = false;
    copies = stillPlanned(copies);
    const byId = new Map(copies.map((copy) => [copy.id, copy]));
    for (const { copyId, fromRegionId } of planCopies(copies, limits)) {
      const copy = byId.get(copyId);
      if (copy) start(copy, fromRegionId);
    }
    onPlan();
  };
  const start = (copy: RunCopy, fromRegionId: string) => {
    copy.state = "queued";
    copy.fromRegionId = fromRegionId;
    make(copy, () => {
      copy.state = "available";
      wake();
    });
  };
  const wake = () => {
    if (!isWoken) cloud.clock.after(WAKE_MS, plan);
    isWoken = true;
  };
  wake();
  cloud.clock.run();
  const missing = copies.filter(({ state }) => state !== "available").length;
  if (missing > 0) throw new Error(`${missing} copies were never made.`);
}

/** What the planner still has to know: copies that run, and all of a source of which one is pending. */
function stillPlanned(copies: readonly RunCopy[]): RunCopy[] {
  const pending = copies.filter(({ state }) => state === "pending");
  const sources = new Set(pending.map(({ sourceId }) => sourceId));
  return copies.filter(({ state, sourceId }) => state === "queued" || sources.has(sourceId));
}

function copiesOf(release: BenchRelease): RunCopy[] {
  const { id, accountUid, rootRegionId } = release;
  return release.regionIds.map((regionId) => ({
    id: `${id} ${regionId}`,
    sourceId: id,
    accountUid,
    rootRegionId,
    root: false,
    community: false,
    regionId,
    state: "pending",
    fromRegionId: "",
    lookedUp: false,
    release,
  }));
}
