import type { Ctx, Tx } from "../../ctx";
import { markPermissions, SHAREABLE } from "../../db/mark-permissions";

/** Has it worked out anew who may use these images: who tests a version needs them, until the test is deleted. */
export async function markTestImages(
  ctx: Ctx,
  tx: Tx,
  regionId: string,
  images: Readonly<Record<string, string>>,
): Promise<string[]> {
  const copies = await tx.copy.findMany({
    where: { regionId, imageId: { in: Object.values(images) }, state: "available", ...SHAREABLE },
    select: { id: true },
  });
  return markPermissions(ctx, tx, { copyIds: copies.map(({ id }) => id) });
}
