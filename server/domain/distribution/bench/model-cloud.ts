import type { CopyLimits, SlotRule } from "../copy-slots";
import type { SeenImage } from "../next-step";
import { type BenchRelease, durationOf } from "./bench-release";
import type { VirtualClock } from "./virtual-clock";

type Copy = {
  fromRegionId: string;
  regionId: string;
  durationMs: number;
  startedAt: number | null;
  /** What the cloud's guess of the time left is wrong by. */
  bias: number;
  whenDone: () => void;
};

/** Calls by their name, and all of them. */
export type Calls = { copy: number; looks: number; verify: number; permission: number };

/**
 * The least of a cloud that a distribution needs: copies take the simulator's time, at most so many run per
 * region, the rest wait in the order of arrival, and the time left that it tells is off by up to 30 %.
 */
export class ModelCloud {
  readonly calls: Calls = { copy: 0, looks: 0, verify: 0, permission: 0 };
  /** From the end of a copy until somebody knew of it, one of each. */
  readonly delaysMs: number[] = [];
  private readonly copies: Copy[] = [];
  private readonly used = new Map<string, number>();
  private waiting: Copy[] = [];

  constructor(
    readonly clock: VirtualClock,
    private readonly limits: CopyLimits,
  ) {}

  /** CopyImage: the number of the image to come. `whenDone` is for who works out looks instead of making them. */
  copyImage(
    release: BenchRelease,
    fromRegionId: string,
    regionId: string,
    whenDone: () => void = () => {},
  ): number {
    this.calls.copy += 1;
    const imageId = this.copies.length;
    const durationMs = durationOf(release, fromRegionId === regionId);
    const bias = 0.7 + ((imageId * 37) % 61) / 100;
    const copy = { fromRegionId, regionId, durationMs, startedAt: null, bias, whenDone };
    this.copies.push(copy);
    this.waiting.push(copy);
    this.startWaiting();
    return imageId;
  }

  /** DescribeImages: one call for up to 100 ids. */
  describe(imageIds: readonly number[]): Map<number, SeenImage> {
    this.calls.looks += 1;
    return new Map(imageIds.map((imageId) => [imageId, this.imageOf(imageId)]));
  }

  /** Tells the model that the copy is known to be available. */
  noteKnown(imageId: number): void {
    const { startedAt, durationMs } = this.copies[imageId] ?? { startedAt: null, durationMs: 0 };
    if (startedAt !== null) this.delaysMs.push(this.clock.nowMs - startedAt - durationMs);
  }

  private imageOf(imageId: number): SeenImage {
    const copy = this.copies[imageId];
    if (!copy || copy.startedAt === null)
      return { status: "Waiting", progress: 0, remainSeconds: null };
    const left = copy.startedAt + copy.durationMs - this.clock.nowMs;
    if (left <= 0) return { status: "Available", progress: 100, remainSeconds: 0 };
    const progress = Math.floor((1 - left / copy.durationMs) * 100);
    return { status: "Creating", progress, remainSeconds: Math.ceil((left * copy.bias) / 1000) };
  }

  private startWaiting(): void {
    this.waiting = this.waiting.filter((copy) => !this.starts(copy));
  }

  private starts(copy: Copy): boolean {
    const ends = endsOf(copy, this.limits.slotRule);
    if (ends.some((end) => (this.used.get(end) ?? 0) >= this.limits.slotsPerRegion)) return false;
    for (const end of ends) this.used.set(end, (this.used.get(end) ?? 0) + 1);
    copy.startedAt = this.clock.nowMs;
    this.clock.after(copy.durationMs, () => {
      for (const end of ends) this.used.set(end, (this.used.get(end) ?? 0) - 1);
      this.startWaiting();
      copy.whenDone();
    });
    return true;
  }
}

function endsOf({ fromRegionId, regionId }: Copy, rule: SlotRule): string[] {
  if (rule === "source") return [fromRegionId];
  if (rule === "destination") return [regionId];
  return [...new Set([fromRegionId, regionId])];
}
