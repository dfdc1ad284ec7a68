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
  /** Region of the source image: its own copy there (the staged one) is the root of the tree. */
  rootRegionId: string;
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

function rootsFor(copy: PlannedCopy, siblings: readonly PlannedCopy[]): string[] {
  if (copy.lookedUp || copy.regionId === copy.rootRegionId) return [copy.rootRegionId];
  return siblings.filter((other) => other.state === "available").map((other) => other.regionId);
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
      .sort(
        (a, b) => Number(b.regionId === b.rootRegionId) - Number(a.regionId === a.rootRegionId),
      ),
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
    const from = bestSource(copy, rootsFor(copy, siblings), slots);
    if (from === null) continue;
    if (!copy.lookedUp) slots.take(from, copy.regionId);
    starts.push({ copyId: copy.id, fromRegionId: from });
  }
  return starts;
}

/**
 * Pending copies that can never start: nothing of their source is available, and its staged copy has
 * come to rest without an image.
 */
export function strandedCopies(copies: readonly PlannedCopy[]): PlannedCopy[] {
  const alive = new Set<string>();
  for (const copy of copies) {
    const staged = copy.regionId === copy.rootRegionId && isMoving(copy.state);
    if (staged || copy.lookedUp || copy.state === "available" || copy.state === "verifying") {
      alive.add(copy.sourceId);
    }
  }
  return copies.filter((copy) => copy.state === "pending" && !alive.has(copy.sourceId));
}
