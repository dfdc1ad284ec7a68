import type { Db } from "../ctx";
import { CopyHistory } from "../domain/distribution/copy-history";

/** The newest copies tell enough, and what the backbone was like long ago tells nothing. */
const NEWEST = 500;

/** How long the copies of the account's images took, the last time each was made. */
export async function formerCopies(db: Db, accountUid: string): Promise<CopyHistory> {
  const copies = await db.copy.findMany({
    where: {
      state: "available",
      startedAt: { not: null },
      verifyingAt: { not: null },
      sourceImage: { accountUid, productCode: null },
    },
    select: {
      regionId: true,
      fromRegionId: true,
      startedAt: true,
      verifyingAt: true,
      sourceImage: { select: { sizeGiB: true } },
    },
    orderBy: { availableAt: "desc" },
    take: NEWEST,
  });
  return new CopyHistory(
    copies.flatMap(({ regionId, fromRegionId, startedAt, verifyingAt, sourceImage }) => {
      if (!fromRegionId || !startedAt || !verifyingAt) return [];
      const seconds = (verifyingAt.getTime() - startedAt.getTime()) / 1000;
      return [{ fromRegionId, regionId, sizeGiB: sourceImage.sizeGiB, seconds }];
    }),
  );
}
