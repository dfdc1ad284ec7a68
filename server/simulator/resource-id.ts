import { findRegion } from "./regions";

/** Length of the part of an id after its kind and dash, as the real ones have it. */
const ID_LENGTH = 20;

/** A new resource id as the region would give it: `m-bp1…`, 22 characters, lower case. */
export function resourceId(
  kind: "m" | "s",
  regionId: string,
  random: (length: number) => string,
): string {
  const prefix = findRegion(regionId)?.idPrefix ?? "";
  return `${kind}-${prefix}${random(ID_LENGTH - prefix.length)}`;
}
