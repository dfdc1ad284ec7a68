import { createHash } from "node:crypto";
import { findRegion } from "./regions";

/** Length of the part of an id after its kind and dash, as the real ones have it. */
const ID_LENGTH = 20;

function hash(seed: string): string {
  return createHash("sha256").update(seed).digest("hex");
}

/** An id of a kind (`vpc`, `i`) as the region would give it: the same for the same seed. */
export function stableId(kind: string, regionId: string, seed: string): string {
  const region = findRegion(regionId)?.idPrefix ?? "";
  const digits = BigInt(`0x${hash(seed)}`).toString(36);
  return `${kind}-${region}${digits.slice(-(ID_LENGTH - region.length))}`;
}

/** An id in the shape of a UUID: the same for the same seed. */
export function stableUuid(seed: string): string {
  return hash(seed)
    .slice(0, 32)
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
