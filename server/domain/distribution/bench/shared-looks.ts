import { firstLookAt } from "../next-look";
import { nextStep, type SeenImage } from "../next-step";
import { IDS_PER_LOOK, LOOK_MIN_MS } from "../tunables";
import type { ModelCloud } from "./model-cloud";
import { type Make, type RunCopy, WAKE_MS } from "./run-planned";

type Watched = {
  copy: RunCopy;
  imageId: number | null;
  askedAt: Date | null;
  lookAtMs: number;
  whenAvailable: () => void;
};

/** The copies in flight of one region, looked at together as `use-cases/distribution/look-at-region` does. */
class RegionLooks {
  private inFlight: Watched[] = [];
  private wokenFor = Number.POSITIVE_INFINITY;

  constructor(private readonly cloud: ModelCloud) {}

  add(copy: RunCopy, whenAvailable: () => void): void {
    const { nowMs } = this.cloud.clock;
    this.inFlight.push({ copy, imageId: null, askedAt: null, lookAtMs: nowMs, whenAvailable });
    this.wake(nowMs + WAKE_MS);
  }

  private wake(atMs: number): void {
    if (atMs >= this.wokenFor) return;
    this.wokenFor = atMs;
    this.cloud.clock.at(atMs, () => {
      if (this.wokenFor === atMs) this.look();
    });
  }

  private look(): void {
    const { nowMs } = this.cloud.clock;
    this.wokenFor = Number.POSITIVE_INFINITY;
    const due = this.copiesToLookAt();
    const ids = due.flatMap(({ imageId }) => (imageId === null ? [] : [imageId]));
    const images = new Map<number, SeenImage>();
    for (let start = 0; start < ids.length; start += IDS_PER_LOOK)
      for (const [id, image] of this.cloud.describe(ids.slice(start, start + IDS_PER_LOOK)))
        images.set(id, image);
    for (const watched of due) this.tend(watched, images);
    const next = Math.min(...this.inFlight.map(({ lookAtMs }) => lookAtMs));
    if (this.inFlight.length > 0) this.wake(Math.max(next, nowMs + LOOK_MIN_MS));
  }

  /** What is due and, when an image has to be read for it, whatever fits into the same call. */
  private copiesToLookAt(): Watched[] {
    const due = this.inFlight.filter(({ lookAtMs }) => lookAtMs <= this.cloud.clock.nowMs);
    const read = due.filter(({ imageId }) => imageId !== null).length;
    const room = read === 0 ? 0 : Math.ceil(read / IDS_PER_LOOK) * IDS_PER_LOOK - read;
    const others = this.inFlight.filter(({ imageId }) => imageId !== null);
    return [...new Set([...due, ...others.slice(0, room + read)])];
  }

  private tend(watched: Watched, images: ReadonlyMap<number, SeenImage>): void {
    const now = new Date(this.cloud.clock.nowMs);
    const { imageId, askedAt, copy } = watched;
    const image = imageId === null ? null : (images.get(imageId) ?? null);
    const known = { imageId: imageId === null ? null : String(imageId), askedAt, attempt: 1 };
    const step = nextStep({ ...known, state: "copying", cancelAskedAt: null }, image, now);
    if (step.kind === "ask") {
      watched.askedAt = now;
      watched.imageId = this.order(copy);
      watched.lookAtMs = firstLookAt(now).getTime();
    } else if (step.kind === "wait") watched.lookAtMs = step.lookAt.getTime();
    else if (step.kind === "verify") this.verify(watched);
    else throw new Error(`A copy in the model cannot ${step.kind}.`);
  }

  private order({ release, fromRegionId, regionId }: RunCopy): number {
    // The source is shared with the platform account for the staged copy, and taken back.
    if (regionId === release.rootRegionId) this.cloud.calls.permission += 2;
    return this.cloud.copyImage(release, fromRegionId, regionId);
  }

  private verify(watched: Watched): void {
    this.cloud.calls.verify += 1;
    if (watched.imageId !== null) this.cloud.noteKnown(watched.imageId);
    this.inFlight = this.inFlight.filter((one) => one !== watched);
    watched.whenAvailable();
  }
}

/** Makes copies as the engine does: one look at a region for all that is in flight there, then an independent read. */
export function sharedLooks(cloud: ModelCloud): Make {
  const regions = new Map<string, RegionLooks>();
  return (copy, whenAvailable) => {
    const looks = regions.get(copy.regionId) ?? new RegionLooks(cloud);
    regions.set(copy.regionId, looks);
    looks.add(copy, whenAvailable);
  };
}
