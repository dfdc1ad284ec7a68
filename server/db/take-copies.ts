import type { Ctx, Tx } from "../ctx";
import { lockCopies } from "./lock-copies";
import { resetCopies } from "./reset-copies";
import { rootIds } from "./root-ids";
import { wantCopies } from "./want-copies";

/** A copy that a region of a version is to have. */
export type WantedCopy = { id: string; regionId: string };

/**
 * Makes or finds the copy of a source image in each of these regions and holds them, the private root and these further ones, all
 * at once: copies are held before versions, as everywhere. Gives broken ones another try, and keeps those that another version
 * asked to cancel.
 */
export async function takeCopies(
  ctx: Pick<Ctx, "clock" | "ids">,
  tx: Tx,
  wanted: { sourceImageId: string; regionIds: readonly string[] },
  more: readonly string[] = [],
): Promise<WantedCopy[]> {
  const now = ctx.clock.now();
  const copies = await wantCopies(ctx, tx, wanted);
  const ids = copies.map((copy) => copy.id);
  const roots = await rootIds(tx, wanted.sourceImageId);
  await lockCopies(tx, [...ids, ...roots, ...more]);
  await resetCopies(tx, { id: { in: [...ids, ...roots] } }, now);
  await tx.copy.updateMany({
    where: { id: { in: ids }, cancelAskedAt: { not: null } },
    data: { cancelAskedAt: null, updatedAt: now },
  });
  return copies;
}
