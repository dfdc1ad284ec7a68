import { makeSource } from "@/prisma/factories";
import type { TestHouse } from "./test-house";
import { SUPPLIER_UID } from "./test-world";

/** A draft to write: of which image, and for which regions, the source region among them. */
export type WrittenDraft = {
  imageId: string;
  regionIds: readonly string[];
  imageType?: "own" | "marketplace";
};

/** Writes a draft of the first supplier without asking the cloud, as it stands there when its image changed since. Answers its id. */
export async function writeDraft(
  house: TestHouse,
  { imageId, regionIds, imageType = "own" }: WrittenDraft,
): Promise<string> {
  const db = house.database.prisma;
  const [at, by] = [house.job.clock.now(), "user-supplier"];
  const id = house.job.ids.fresh("dp");
  const key = { accountUid: SUPPLIER_UID, regionId: "cn-hangzhou", imageId };
  const known = await db.sourceImage.findUnique({ where: { accountUid_regionId_imageId: key } });
  const sourceImageId = known?.id ?? `si-${id}`;
  if (!known) await makeSource(db, { ...key, id: sourceImageId, name: imageId, sizeGiB: 40, at });
  await db.package.create({
    data: {
      id,
      accountUid: SUPPLIER_UID,
      name: id.replaceAll("-", "_"),
      resourceGroupId: `rg-${SUPPLIER_UID}`,
      createdById: by,
      versions: {
        create: {
          id: `dv-${id}`,
          draftOf: id,
          name: "v1_0",
          description: "Made for a test of what comes before publishing.",
          imageType,
          productCode: imageType === "marketplace" ? "cmjj00054321" : null,
          sourceImageId,
          createdById: by,
          regions: { create: regionIds.map((regionId) => ({ regionId })) },
        },
      },
    },
  });
  return `dv-${id}`;
}
