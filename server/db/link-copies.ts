import type { Tx } from "../ctx";
import type { WantedCopy } from "./take-copies";

/** Gives regions of a version their copies. */
export async function linkCopies(
  tx: Tx,
  versionId: string,
  copies: readonly WantedCopy[],
): Promise<void> {
  for (const { id, regionId } of copies) {
    await tx.versionRegion.update({
      where: { versionId_regionId: { versionId, regionId } },
      data: { copyId: id },
    });
  }
}
