import type { StrayImage } from "@/prisma/generated/client";
import type { Db, Tx } from "../ctx";
import type { AdoptingCopy } from "../domain/orphan/why-not-adopt";

/** What of an image says whose copy it is. */
export type Label = Pick<
  StrayImage,
  "accountUid" | "sourceRegionId" | "sourceImageId" | "regionId" | "root"
>;

/** The copy that an image's tags name, with the package of the newest version that has it. */
export type LabelledCopy = AdoptingCopy & { id: string; packageId: string | null };

const keyOf = (label: Label) =>
  [
    label.accountUid,
    label.sourceRegionId,
    label.sourceImageId,
    label.regionId,
    String(label.root),
  ].join("/");

/** Finds the copies that these labels name, and answers which is whose; null where there is none. */
export async function copiesByLabel(
  db: Db | Tx,
  labels: readonly Label[],
): Promise<(label: Label) => LabelledCopy | null> {
  const sources = labels.map(({ accountUid, sourceRegionId, sourceImageId }) => ({
    accountUid,
    regionId: sourceRegionId,
    imageId: sourceImageId,
  }));
  const rows = await db.copy.findMany({
    where: {
      sourceImage: { OR: sources },
      regionId: { in: labels.map(({ regionId }) => regionId) },
    },
    include: {
      sourceImage: true,
      versionRegions: {
        orderBy: { version: { createdAt: "desc" } },
        select: { version: { select: { packageId: true } } },
      },
    },
  });
  const byKey = new Map(
    rows.map(({ sourceImage, versionRegions, ...copy }) => [
      keyOf({
        ...copy,
        accountUid: sourceImage.accountUid,
        sourceRegionId: sourceImage.regionId,
        sourceImageId: sourceImage.imageId,
      }),
      {
        ...copy,
        versions: versionRegions.length,
        packageId: versionRegions[0]?.version.packageId ?? null,
      },
    ]),
  );
  return (label) => byKey.get(keyOf(label)) ?? null;
}
