import type { Ctx } from "../ctx";

/** A lease lasts this long; what died with it frees the region by then. Calls time out sooner. */
const LEASE_MS = 45_000;

/** What is done in a region one at a time, each beside the others. */
const COLUMNS = {
  look: { id: "leaseId", until: "leaseUntil" },
  permission: { id: "permissionLeaseId", until: "permissionLeaseUntil" },
} as const;

/** See COLUMNS. */
export type LeasedWork = keyof typeof COLUMNS;

type Part = Pick<Ctx, "db" | "clock" | "ids">;

/** A region held for one piece of work. */
export type RegionLease = {
  /** Goes on holding: much work outlasts one lease. False when the lease has passed on. */
  renew(): Promise<boolean>;
  /** Gives the region back, unless the lease has passed on. */
  release(): Promise<void>;
};

/**
 * Takes the region for one piece of work, or answers null when another holds it. Correctness of the
 * copies does not hang on it (every write is a compare-and-set, every call can run twice); that of the
 * permissions does: two passes would undo each other's shares.
 */
export async function leaseRegion(
  { db, clock, ids }: Part,
  work: LeasedWork,
  regionId: string,
): Promise<RegionLease | null> {
  const { id, until } = COLUMNS[work];
  const leaseId = ids.fresh(work);
  const end = () => new Date(clock.now().getTime() + LEASE_MS);
  const taken = await db.region.updateMany({
    where: { id: regionId, OR: [{ [until]: null }, { [until]: { lte: clock.now() } }] },
    data: { [id]: leaseId, [until]: end() },
  });
  if (taken.count === 0) return null;
  const held = { id: regionId, [id]: leaseId };
  return {
    async renew() {
      return (await db.region.updateMany({ where: held, data: { [until]: end() } })).count > 0;
    },
    async release() {
      await db.region.updateMany({ where: held, data: { [id]: null, [until]: null } });
    },
  };
}

/** Until when the region is held for this work, or null when it is free. */
export async function leasedUntil(
  { db }: Part,
  work: LeasedWork,
  regionId: string,
): Promise<Date | null> {
  const region = await db.region.findUnique({ where: { id: regionId } });
  return region?.[COLUMNS[work].until] ?? null;
}
