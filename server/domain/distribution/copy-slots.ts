import type { CopyState } from "./copy-lifecycle";

/**
 * Which end of a copy its slot is counted at; at both, a region's slots are shared by the copies that
 * leave and enter it. The documentation says "in the same region" and no more (CopyImage).
 */
export type SlotRule = "source" | "destination" | "both";

/** Limits under which copies are planned. */
export type CopyLimits = { slotRule: SlotRule; slotsPerRegion: number };

/** Slots where none are counted. */
const ENDLESS = Number.MAX_SAFE_INTEGER;

/** What decides whether a copy holds a slot, and where. */
export type SlotHolder = {
  regionId: string;
  state: CopyState;
  fromRegionId: string | null;
  lookedUp: boolean;
};

/** Does the copy hold a slot now? An image that is looked up or verified takes none. */
export function holdsSlot({ state, fromRegionId, lookedUp }: SlotHolder): boolean {
  return (state === "queued" || state === "copying") && fromRegionId !== null && !lookedUp;
}

/** The regions in which a copy from one region to another holds a slot. */
export function slotRegions(from: string, to: string, slotRule: SlotRule): string[] {
  if (slotRule === "source") return [from];
  return slotRule === "destination" || from === to ? [to] : [from, to];
}

/** Who holds the slots of the regions, and what is left of them while copies are planned. */
export class CopySlots {
  private readonly used = new Map<string, number>();

  constructor(
    copies: readonly SlotHolder[],
    private readonly limits: CopyLimits,
  ) {
    for (const copy of copies)
      if (copy.fromRegionId && holdsSlot(copy)) this.take(copy.fromRegionId, copy.regionId);
  }

  /** Slots left in the region for copies that leave it; endless when slots are counted where copies enter. */
  leftFrom(region: string): number {
    return this.limits.slotRule === "destination" ? ENDLESS : this.left(region);
  }

  /** Slots left in the region for copies that enter it; endless when slots are counted where copies leave. */
  leftInto(region: string): number {
    return this.limits.slotRule === "source" ? ENDLESS : this.left(region);
  }

  take(from: string, to: string): void {
    for (const region of slotRegions(from, to, this.limits.slotRule)) this.count(region);
  }

  private left(region: string): number {
    return this.limits.slotsPerRegion - (this.used.get(region) ?? 0);
  }

  private count(region: string): void {
    this.used.set(region, (this.used.get(region) ?? 0) + 1);
  }
}
