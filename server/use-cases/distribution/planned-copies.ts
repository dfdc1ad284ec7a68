import type { Db, Tx } from "../../ctx";
import type { PlannedCopy } from "../../domain/distribution/planned-copy";
import { isCommunity } from "../../domain/permission/is-community";

/**
 * What the planner has to know: copies that hold slots, and all copies of a source of which one is pending, in the
 * order of arrival.
 */
export async function plannedCopies(db: Db | Tx): Promise<PlannedCopy[]> {
  const copies = await db.copy.findMany({
    where: {
      OR: [
        { state: { in: ["queued", "copying"] } },
        { sourceImage: { copies: { some: { state: "pending" } } } },
      ],
    },
    include: {
      sourceImage: { select: { accountUid: true, regionId: true, productCode: true } },
      permission: true,
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  return copies.map((copy) => ({
    id: copy.id,
    sourceId: copy.sourceImageId,
    accountUid: copy.sourceImage.accountUid,
    rootRegionId: copy.sourceImage.regionId,
    root: copy.root,
    community: isCommunity(copy.permission),
    regionId: copy.regionId,
    state: copy.state,
    fromRegionId: copy.fromRegionId,
    lookedUp: copy.sourceImage.productCode !== null,
  }));
}
