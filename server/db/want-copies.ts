import type { Ctx, Tx } from "../ctx";

/**
 * Makes or finds the copy of a source image in each of these regions. Regions in order: of two that make the same copies, one
 * waits for the other.
 */
export async function wantCopies(
  { clock, ids }: Pick<Ctx, "clock" | "ids">,
  tx: Tx,
  wanted: { sourceImageId: string; regionIds: readonly string[] },
): Promise<{ id: string; regionId: string }[]> {
  const { sourceImageId } = wanted;
  const regionIds = [...wanted.regionIds].sort();
  const now = clock.now();
  await tx.copy.createMany({
    data: regionIds.map((regionId) => ({
      id: ids.fresh("ic"),
      sourceImageId,
      regionId,
      createdAt: now,
      updatedAt: now,
    })),
    skipDuplicates: true,
  });
  return tx.copy.findMany({
    where: { sourceImageId, regionId: { in: regionIds }, root: false },
    select: { id: true, regionId: true },
  });
}
