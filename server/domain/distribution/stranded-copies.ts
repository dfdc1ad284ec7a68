import { isMoving } from "./copy-lifecycle";
import { isFromSource, type PlannedCopy } from "./planned-copy";

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
