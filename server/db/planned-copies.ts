import type { Prisma } from "@/prisma/generated/client";
import type { Db, Tx } from "../ctx";
import { IN_FLIGHT_STATES } from "../domain/distribution/copy-lifecycle";
import type { TimedCopy } from "../domain/distribution/guess-seconds";
import { isCommunity } from "../domain/permission/is-community";

/**
 * Every copy that a plan has to know, in the order of arrival: what is under way, and all of each source of which one waits.
 * `sourceId` adds those of a source of which none waits yet.
 */
export async function plannedCopies(db: Db | Tx, sourceId?: string): Promise<TimedCopy[]> {
  const asked: Prisma.CopyWhereInput[] = sourceId ? [{ sourceImageId: sourceId }] : [];
  const copies = await db.copy.findMany({
    where: {
      OR: [
        { state: { in: [...IN_FLIGHT_STATES] } },
        { sourceImage: { copies: { some: { state: "pending" } } } },
        ...asked,
      ],
    },
    include: {
      sourceImage: {
        select: { accountUid: true, regionId: true, productCode: true, sizeGiB: true },
      },
      permission: { omit: { wantedAccounts: true } },
    },
    // Copies of one version are as old as each other: their regions decide, so that a plan can be told beforehand.
    orderBy: [{ createdAt: "asc" }, { regionId: "asc" }, { id: "asc" }],
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
    sizeGiB: copy.sourceImage.sizeGiB,
    progress: copy.progress,
    remainSeconds: copy.remainSeconds,
    startedAt: copy.startedAt,
  }));
}
