import type { Prisma } from "@/prisma/generated/client";
import type { Db, Tx } from "../ctx";
import { IN_FLIGHT_STATES } from "../domain/distribution/copy-lifecycle";
import type { PlannedCopy } from "../domain/distribution/planned-copy";
import { isCommunity } from "../domain/permission/is-community";

/** A copy as the planner sees it, and how far it has come. */
export type CopyUnderPlan = PlannedCopy & {
  /** Size of its source's system disk. */
  sizeGiB: number;
  /** Percent, 0 to 100. */
  progress: number;
  /** Seconds the cloud says are left, null when it does not say. */
  remainSeconds: number | null;
  /** When it was given its slot. */
  startedAt: Date | null;
};

/**
 * Every copy that a plan has to know, in the order of arrival: what is under way, and all of each source of which one waits.
 * `sourceId` adds those of a source of which none waits yet.
 */
export async function plannedCopies(db: Db | Tx, sourceId?: string): Promise<CopyUnderPlan[]> {
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
