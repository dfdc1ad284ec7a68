import { type Image, type Task, type World, withImage, withoutImage } from "./world";

/** Copy time of one GiB to another region at speed 1: 40 GiB take 20 s. */
const MS_PER_GIB = 500;
/** A copy inside its region moves no data over the backbone. */
const SAME_REGION_SHARE = 0.25;
const SHORTEST_COPY_MS = 1000;
const FAILS_AT = 0.6;
const VANISHES_AT = 0.5;

/** How long a copy of `gib` GiB takes on the copy clock, in milliseconds; linear in size. */
export function copyDurationMs(gib: number, sameRegion: boolean): number {
  const crossRegion = gib * MS_PER_GIB;
  return Math.max(SHORTEST_COPY_MS, sameRegion ? crossRegion * SAME_REGION_SHARE : crossRegion);
}

/** Percent done of an image at copy time `now`: 100 only when it is done. */
export function progressOf(image: Image, now: number): number {
  const { task } = image;
  if (!task) return image.progress;
  if (task.startedAt === null) return 0;
  const share = (now - task.startedAt) / task.durationMs;
  return Math.min(99, Math.max(0, Math.floor(share * 100)));
}

/**
 * Seconds until the image is ready, at the present speed of the clock (rounded up; 0 when it is).
 * A standing clock is answered as if it ran at speed 1. A queued copy answers its own duration.
 */
export function remainingSeconds(image: Image, now: number, speed: number): number {
  const { task } = image;
  if (!task) return 0;
  const left = task.startedAt === null ? task.durationMs : task.startedAt + task.durationMs - now;
  return Math.max(0, Math.ceil(left / (speed > 0 ? speed : 1) / 1000));
}

function endOf(task: Task): number | null {
  if (task.startedAt === null) return null;
  if (task.fate === "fails") return task.startedAt + task.durationMs * FAILS_AT;
  if (task.fate === "vanishes") return task.startedAt + task.durationMs * VANISHES_AT;
  return task.startedAt + task.durationMs;
}

function nextToEnd(world: World, now: number): { image: Image; at: number } | null {
  let first: { image: Image; at: number } | null = null;
  for (const image of Object.values(world.images)) {
    const at = image.task && endOf(image.task);
    if (at === null || at > now) continue;
    const isEarlier =
      !first || at < first.at || (at === first.at && image.sequence < first.image.sequence);
    if (isEarlier) first = { image, at };
  }
  return first;
}

function ended(world: World, image: Image, at: number): World {
  if (image.task?.fate === "vanishes") return withoutImage(world, image.imageId);
  const failed = image.task?.fate === "fails";
  return withImage(world, {
    ...image,
    status: failed ? "CreateFailed" : "Available",
    progress: failed ? FAILS_AT * 100 : 100,
    task: null,
    endedAt: at,
  });
}

function slotKeys(world: World, image: Image): string[] {
  const source = `${image.ownerUid} from ${image.source?.regionId}`;
  const destination = `${image.ownerUid} to ${image.regionId}`;
  if (world.slotRule === "source") return [source];
  if (world.slotRule === "destination") return [destination];
  return [source, destination];
}

/**
 * Starts, at copy time `now` and in order of arrival, every waiting copy for which its account has
 * a free slot (CopyImage: five per region at a time, the rest queue).
 */
export function startWaitingCopies(world: World, now: number): World {
  const copies = Object.values(world.images).filter((image) => image.task?.kind === "copy");
  const waiting = copies.filter((image) => image.task?.startedAt === null);
  if (waiting.length === 0) return world;
  const used = new Map<string, number>();
  const occupy = (image: Image) => {
    for (const key of slotKeys(world, image)) used.set(key, (used.get(key) ?? 0) + 1);
  };
  for (const image of copies) if (image.task?.startedAt !== null) occupy(image);
  let next = world;
  for (const image of waiting.sort((a, b) => a.sequence - b.sequence)) {
    const isFull = slotKeys(world, image).some((key) => (used.get(key) ?? 0) >= world.copySlots);
    if (isFull || !image.task) continue;
    occupy(image);
    next = withImage(next, {
      ...image,
      status: "Creating",
      task: { ...image.task, startedAt: now },
    });
  }
  return next;
}

/**
 * The world at copy time `now`: every task that ends by then has ended, at its own time and in
 * order, and each freed slot was taken by the next waiting copy at the moment it became free.
 * The result depends on `now` alone, not on how often it was asked in between.
 */
export function settle(world: World, now: number): World {
  let settled = world;
  for (;;) {
    const next = nextToEnd(settled, now);
    if (!next) return settled;
    settled = startWaitingCopies(ended(settled, next.image, next.at), next.at);
  }
}
