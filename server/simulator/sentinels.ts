import { REGIONS } from "./regions";
import type { Image, World } from "./world";

/** What the name of a root image asks the cloud to do to one CopyImage call. */
export interface Steering {
  readonly fate: "succeeds" | "fails" | "vanishes";
  readonly quotaExceeded: boolean;
  readonly throttled: boolean;
  readonly dropConnection: boolean;
}

const THROTTLED_CALLS = 2;

/** Longest first, so that `cn-hangzhou-finance` is not read as `cn-hangzhou`. */
const REGION_IDS = REGIONS.map((region) => region.regionId).sort((a, b) => b.length - a.length);

function names(rootName: string, sentinel: string, regionId: string): boolean {
  return rootName
    .split(`-${sentinel}-in-`)
    .slice(1)
    .some((rest) => REGION_IDS.find((id) => rest.startsWith(id)) === regionId);
}

function hitKey(sentinel: string, image: Image, regionId: string): string {
  return `${sentinel} ${image.rootImageId} ${regionId}`;
}

function hits(world: World, sentinel: string, image: Image, regionId: string): number {
  return world.sentinelHits[hitKey(sentinel, image, regionId)] ?? 0;
}

/** How the name of the image's root steers a copy of it into `regionId` (see README, Sentinels). */
export function steeringOf(world: World, image: Image, regionId: string): Steering {
  const name = image.rootName;
  const failsOnce =
    names(name, "create-failed-once", regionId) &&
    hits(world, "create-failed-once", image, regionId) === 0;
  const fails = failsOnce || names(name, "create-failed", regionId);
  return {
    fate: fails ? "fails" : names(name, "vanishes", regionId) ? "vanishes" : "succeeds",
    quotaExceeded: names(name, "quota-exceeded", regionId),
    throttled:
      name.includes("-throttled-twice") &&
      hits(world, "throttled-twice", image, regionId) < THROTTLED_CALLS,
    dropConnection:
      name.includes("-accepted-then-dropped") &&
      hits(world, "accepted-then-dropped", image, regionId) === 0,
  };
}

/**
 * The world after a copy of this image into `regionId` met a sentinel that counts; the same world
 * when the name of its root does not carry it.
 */
export function withHit(world: World, sentinel: string, image: Image, regionId: string): World {
  if (!image.rootName.includes(`-${sentinel}`)) return world;
  const key = hitKey(sentinel, image, regionId);
  const count = (world.sentinelHits[key] ?? 0) + 1;
  return { ...world, sentinelHits: { ...world.sentinelHits, [key]: count } };
}
