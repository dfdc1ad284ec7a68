import type { CopyState } from "./copy-lifecycle";

/** A copy as the planner sees it. */
export type PlannedCopy = {
  id: string;
  /** The source image it belongs to: copies of one source can be made from each other. */
  sourceId: string;
  /** The supplier's account, which owns the source image. */
  accountUid: string;
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

/** The staged copy and the root are made from the supplier's own image. */
export function isFromSource({ regionId, rootRegionId }: PlannedCopy): boolean {
  return regionId === rootRegionId;
}

/** Can other regions be copied from it? Only when it was verified and its image is not public. */
export function isRelay({ state, community }: PlannedCopy): boolean {
  return state === "available" && !community;
}

/** Is an image of it there, or on its way? */
export function isMade({ state }: PlannedCopy): boolean {
  return state !== "pending" && state !== "failed" && state !== "cancelled";
}
