import type { Ctx } from "../../ctx";
import type { CloudImage } from "../../domain/cloud/cloud-image";
import { COPY_TAGS, type LabelledCopy, readCopyTags } from "../../domain/distribution/copy-labels";
import { IN_FLIGHT_STATES } from "../../domain/distribution/copy-lifecycle";

type Labelled = { image: CloudImage; label: LabelledCopy };

/** Images of the platform's that say they are our copy in the region they are in; any other is nobody's business here. */
async function readLabelled(ctx: Ctx, regionId: string): Promise<Labelled[]> {
  const tagKey = COPY_TAGS.sourceAccount;
  const images = await ctx.cloud.platform.images({ regionId, owner: "self", tagKey });
  return images.flatMap((image) => {
    const label = readCopyTags(image.tags);
    return label?.regionId === regionId ? [{ image, label }] : [];
  });
}

const key = ({ sourceImage, root }: Omit<LabelledCopy, "regionId">) =>
  [sourceImage.accountUid, sourceImage.regionId, sourceImage.imageId, root].join("/");

/** The images among these that no copy knows; one whose copy was just asked for, and has not heard its id yet, is known. */
async function strays(ctx: Ctx, regionId: string, found: readonly Labelled[]) {
  const copies = await ctx.db.copy.findMany({
    where: {
      regionId,
      OR: [{ imageId: { not: null } }, { state: { in: [...IN_FLIGHT_STATES] } }],
    },
    select: { imageId: true, root: true, sourceImage: true },
  });
  const known = new Set(copies.map((copy) => copy.imageId));
  const awaited = new Set(copies.filter((copy) => copy.imageId === null).map(key));
  return found.filter(({ image, label }) => !known.has(image.imageId) && !awaited.has(key(label)));
}

/**
 * Reads every image of a region that carries our tags and keeps those that no copy knows. The cloud is read before the
 * rows: a copy writes down that it asks before it asks, so an image of its own is never taken for a stray. Throws CloudError
 * when the cloud gave no result; then what was known of the region stays.
 */
export async function searchRegion(ctx: Ctx, regionId: string): Promise<void> {
  const found = await strays(ctx, regionId, await readLabelled(ctx, regionId));
  const now = ctx.clock.now();
  await ctx.db.$transaction(async (tx) => {
    const ids = found.map(({ image }) => image.imageId);
    await tx.strayImage.deleteMany({ where: { regionId, imageId: { notIn: ids } } });
    for (const { image, label } of found) {
      const { imageId, name, status, sizeGiB, createdAt } = image;
      const told = { name, status, sizeGiB };
      await tx.strayImage.upsert({
        where: { regionId_imageId: { regionId, imageId } },
        create: {
          ...told,
          regionId,
          imageId,
          accountUid: label.sourceImage.accountUid,
          sourceRegionId: label.sourceImage.regionId,
          sourceImageId: label.sourceImage.imageId,
          root: label.root,
          createdAt: createdAt ? new Date(createdAt) : null,
          foundAt: now,
        },
        update: told,
      });
    }
    await tx.region.update({ where: { id: regionId }, data: { searchedAt: now } });
  });
}
