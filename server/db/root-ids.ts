import type { Tx } from "../ctx";

/** Ids of the private root of a source image, if it has one. */
export async function rootIds(tx: Tx, sourceImageId: string): Promise<string[]> {
  const roots = await tx.copy.findMany({
    where: { sourceImageId, root: true },
    select: { id: true },
  });
  return roots.map(({ id }) => id);
}
