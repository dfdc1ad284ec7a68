import { FIELD_LIMITS } from "@/server/domain/package/package-fields";

const LONGEST = FIELD_LIMITS.versionName.max;

/** Adds one to the number at the end, keeping its leading zeros; a name without one gets `_2`. */
function increment(name: string): string {
  const digits = /\d+$/.exec(name)?.[0];
  // A version name may hold more digits than a number can.
  const next = digits && (BigInt(digits) + 1n).toString().padStart(digits.length, "0");
  if (!next || next.length > LONGEST) return `${name.slice(0, LONGEST - 2)}_2`;
  const stem = name.slice(0, name.length - digits.length);
  return stem.slice(0, LONGEST - next.length) + next;
}

/**
 * A name for the version after `name` that is not in `taken`: `v1_2` → `v1_3`, `stable` → `stable_2`,
 * `r09` → `r10`. Never longer than a version name may be.
 */
export function nextVersionName(name: string, taken: readonly string[]): string {
  let next = increment(name);
  // Each round makes a name not seen before, so one of the first taken.length + 1 is free.
  for (let round = 0; round < taken.length && taken.includes(next); round += 1) {
    next = increment(next);
  }
  return next;
}
