import type { Ctx, Tx } from "../ctx";
import { lockCopies } from "./lock-copies";
import { resetCopies } from "./reset-copies";
import { rootIds } from "./root-ids";
import { wantCopies } from "./want-copies";

/**
 * Gives these regions of a version the copy of its source image there, gives broken copies another try, and keeps those that
 * another version asked to cancel. Returns the copies, which the transaction holds from here on.
 */
export async function linkCopies(
  ctx: Pick<Ctx, "clock" | "ids">,
  tx: Tx,
  version: { id: string; sourceImageId: string },
  regionIds: readonly string[],
): Promise<string[]> {
  const { sourceImageId } = version;
  const now = ctx.clock.now();
  const copies = await wantCopies(ctx, tx, { sourceImageId, regionIds });
  const ids = copies.map((copy) => copy.id);
  const all = [...ids, ...(await rootIds(tx, sourceImageId))];
  await lockCopies(tx, all);
  await resetCopies(tx, { id: { in: all } }, now);
  await tx.copy.updateMany({
    where: { id: { in: ids }, cancelAskedAt: { not: null } },
    data: { cancelAskedAt: null, updatedAt: now },
  });
  for (const copy of copies) {
    await tx.versionRegion.update({
      where: { versionId_regionId: { versionId: version.id, regionId: copy.regionId } },
      data: { copyId: copy.id },
    });
  }
  return ids;
}
