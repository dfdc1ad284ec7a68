import type { Db } from "../ctx";

/** The accounts that are wanted of one image, as far as a page tells them. */
export type WantedAccounts = {
  count: number;
  /** The first of them, in the order of their UIDs. */
  first: string[];
  /** Those that the image was shared with when it was last read. */
  held: string[];
  /** Whether the account that owns the package is one of them. */
  owner: boolean;
};

/**
 * The wanted accounts of these copies' images, by copy: the number, the first `size`, which of them hold a
 * share, and whether `ownerUid` is one. The lists stay where they are: one can name a hundred thousand accounts, and a package has thirty copies.
 */
export async function wantedAccounts(
  db: Db,
  copyIds: readonly string[],
  { ownerUid, size }: { ownerUid: string; size: number },
): Promise<Map<string, WantedAccounts>> {
  const rows = await db.$queryRaw<({ copyId: string } & WantedAccounts)[]>`
    select permission."copyId",
      cardinality(permission."wantedAccounts") as count,
      permission."wantedAccounts"[1:${size}::int] as first,
      array(
        select uid from unnest(permission."wantedAccounts") uid
        intersect
        select jsonb_array_elements_text(permission.found -> 'accounts')
        order by 1
      ) as held,
      ${ownerUid} = any(permission."wantedAccounts") as owner
    from "ImagePermission" permission
    where permission."copyId" = any(${[...copyIds]})`;
  return new Map(rows.map(({ copyId, ...accounts }) => [copyId, accounts]));
}
