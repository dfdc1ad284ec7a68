import { areaOf } from "../region/region-area";
import { type CopyState, isMoving } from "./copy-lifecycle";

/** Which end of a copy its slot is counted at. The documentation says "per region" and no more. */
export type SlotRule = "source" | "destination" | "both";

/** Limits under which copies are planned. */
export type CopyLimits = { slotRule: SlotRule; slotsPerRegion: number };

/** A copy as the planner sees it. */
export type PlannedCopy = {
  id: string;
  /** The source image it belongs to: copies of one source can be made from each other. */
  sourceId: string;
  /** Region of the source image: copies there are made from the source itself, all others from copies. */
  rootRegionId: string;
  /** A copy of its own in that region, kept private to copy from. */
  root: boolean;
  /** Whether its image is public, or soon will be: then nothing can be copied from it. */
  community: boolean;
  regionId: string;
  state: CopyState;
  fromRegionId: string | null;
  /** Marketplace images are there already; they are looked up, not copied. */
  lookedUp: boolean;
};

/** Start this copy from the image in that region. */
export type PlannedStart = { copyId: string; fromRegionId: string };

class Slots {
  private readonly used = new Map<string, number>();

  constructor(
    copies: readonly PlannedCopy[],
    private readonly limits: CopyLimits,
  ) {
    for (const copy of copies) {
      const running = copy.state === "queued" || copy.state === "copying";
      if (running && copy.fromRegionId && !copy.lookedUp)
        this.take(copy.fromRegionId, copy.regionId);
    }
  }

  private ends(from: string, to: string): string[] {
    if (this.limits.slotRule === "source") return [from];
    if (this.limits.slotRule === "destination") return [to];
    return from === to ? [from] : [from, to];
  }

  free(from: string, to: string): number {
    const left = this.ends(from, to).map(
      (region) => this.limits.slotsPerRegion - (this.used.get(region) ?? 0),
    );
    return Math.min(...left);
  }

  take(from: string, to: string): void {
    for (const region of this.ends(from, to))
      this.used.set(region, (this.used.get(region) ?? 0) + 1);
  }
}

/** The staged copy and the root are made from the supplier's own image. */
function isFromSource({ regionId, rootRegionId }: PlannedCopy): boolean {
  return regionId === rootRegionId;
}

function sourcesFor(copy: PlannedCopy, siblings: readonly PlannedCopy[]): string[] {
  if (copy.lookedUp || isFromSource(copy)) return [copy.rootRegionId];
  return siblings
    .filter(({ state, community }) => state === "available" && !community)
    .map(({ regionId }) => regionId);
}

function bestSource(copy: PlannedCopy, from: readonly string[], slots: Slots): string | null {
  const open = from.filter((region) => copy.lookedUp || slots.free(region, copy.regionId) > 0);
  const rank = (region: string) =>
    (areaOf(region) === areaOf(copy.regionId) ? 100 : 0) + slots.free(region, copy.regionId);
  return open.sort((a, b) => rank(b) - rank(a) || a.localeCompare(b))[0] ?? null;
}

/** Sources take turns, one start each, so that a 30-region release does not starve a 2-region one. */
function inTurns(bySource: ReadonlyMap<string, PlannedCopy[]>): PlannedCopy[] {
  const queues = [...bySource.values()].map((copies) =>
    copies
      .filter((copy) => copy.state === "pending")
      .sort((a, b) => Number(isFromSource(b)) - Number(isFromSource(a))),
  );
  const turns: PlannedCopy[] = [];
  for (let turn = 0; queues.some((queue) => turn < queue.length); turn += 1) {
    for (const queue of queues) {
      const copy = queue[turn];
      if (copy) turns.push(copy);
    }
  }
  return turns;
}

/**
 * Which pending copies may start now, and from where: the staged copy from the source itself, every
 * other one from any verified region that has a slot, near ones first. Never from an unverified copy.
 */
export function planCopies(copies: readonly PlannedCopy[], limits: CopyLimits): PlannedStart[] {
  const slots = new Slots(copies, limits);
  const bySource = new Map<string, PlannedCopy[]>();
  for (const copy of copies) {
    bySource.set(copy.sourceId, [...(bySource.get(copy.sourceId) ?? []), copy]);
  }
  const starts: PlannedStart[] = [];
  for (const copy of inTurns(bySource)) {
    const siblings = bySource.get(copy.sourceId) ?? [];
    const from = bestSource(copy, sourcesFor(copy, siblings), slots);
    if (from === null) continue;
    if (!copy.lookedUp) slots.take(from, copy.regionId);
    starts.push({ copyId: copy.id, fromRegionId: from });
  }
  return starts;
}

/** Whether something is there to copy from, or will be when this copy is done. */
function givesHope(copy: PlannedCopy): boolean {
  if (copy.lookedUp || (isFromSource(copy) && isMoving(copy.state))) return true;
  return isHeld(copy) && !copy.community;
}

function isHeld({ state }: PlannedCopy): boolean {
  return state === "available" || state === "verifying";
}

function hopeless(copies: readonly PlannedCopy[]): PlannedCopy[] {
  const alive = new Set(copies.filter(givesHope).map(({ sourceId }) => sourceId));
  return copies.filter(({ state, sourceId }) => state === "pending" && !alive.has(sourceId));
}

/** Pending copies that can never start: their source has no image to copy from, and none on its way. */
export function strandedCopies(copies: readonly PlannedCopy[]): PlannedCopy[] {
  const rootless = new Set(rootlessSources(copies).map(({ sourceId }) => sourceId));
  return hopeless(copies).filter(({ sourceId }) => !rootless.has(sourceId));
}

/**
 * Sources whose images are all public while some region still waits for a copy: they need a root. One
 * that has a root, even a failed one, is not among them: a person decides whether to try it again.
 */
export function rootlessSources(
  copies: readonly PlannedCopy[],
): { sourceId: string; rootRegionId: string }[] {
  const rooted = new Set(copies.filter(({ root }) => root).map(({ sourceId }) => sourceId));
  const held = new Set(copies.filter(isHeld).map(({ sourceId }) => sourceId));
  const needing = hopeless(copies).filter(
    ({ sourceId }) => held.has(sourceId) && !rooted.has(sourceId),
  );
  const regionOf = new Map(needing.map(({ sourceId, rootRegionId }) => [sourceId, rootRegionId]));
  return [...regionOf].map(([sourceId, rootRegionId]) => ({ sourceId, rootRegionId }));
}
