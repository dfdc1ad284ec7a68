import { SHARES_PER_IMAGE } from "./permission-limits";
import type { Permission } from "./wanted-permission";

/**
 * The accounts that an image is to be shared with: all that are wanted, or 50 of them. Who holds a share
 * keeps it, then whoever had one (`before`), then the others in the order of their UIDs; the rest is
 * shared with at launch. So one account more never takes the image away from another.
 */
export function targetShares(
  wanted: Permission,
  held: readonly string[],
  before: readonly string[] = [],
): string[] {
  if (wanted.public) return [];
  const isWanted = new Set(wanted.accounts);
  const ranked = new Set([...held, ...before, ...wanted.accounts]);
  return [...ranked].filter((uid) => isWanted.has(uid)).slice(0, SHARES_PER_IMAGE);
}

/** Is this what is wanted, as far as an image can be shared? */
export function satisfies(held: Permission, wanted: Permission): boolean {
  if (held.public !== wanted.public) return false;
  const target = targetShares(wanted, held.accounts);
  return (
    target.length === held.accounts.length && target.every((uid) => held.accounts.includes(uid))
  );
}
