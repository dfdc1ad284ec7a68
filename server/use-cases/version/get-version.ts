import type { Ctx } from "../../ctx";
import { findOwnVersion, type VersionRow } from "../../db/own";
import { versionDependents } from "../../db/version-dependents";
import { authorize } from "../../domain/authorize";
import { countCopies } from "../../domain/version/roll-up";
import {
  whyNotDeleteVersion,
  whyNotEdit,
  whyNotPublish,
} from "../../domain/version/why-not-version";

async function nameOf(ctx: Ctx, userId: string | null): Promise<string | null> {
  if (!userId) return null;
  const user = await ctx.db.user.findUnique({ where: { id: userId }, select: { name: true } });
  return user?.name ?? userId;
}

function sourceOf({ sourceImage }: VersionRow) {
  const { regionId, imageId, name, osType, osName, architecture, sizeGiB, encrypted } = sourceImage;
  return { regionId, imageId, name, osType, osName, architecture, sizeGiB, encrypted };
}

/** A version whole: content, source image, regions, and why it cannot be edited, published or deleted. */
export async function getVersion(ctx: Ctx, input: { versionId: string }) {
  authorize(ctx.actor, "version.read");
  const version = await findOwnVersion(ctx.db, ctx.actor, input.versionId);
  const siblings = await ctx.db.version.findMany({
    where: { packageId: version.packageId },
    orderBy: { number: { sort: "desc", nulls: "first" } },
    include: { regions: true },
  });
  const dependents = await versionDependents(ctx.db, version.package.accountUid, [version.id]);
  const previous = siblings.find(
    (other) => other.number !== null && other.number < (version.number ?? Number.POSITIVE_INFINITY),
  );
  return {
    id: version.id,
    packageId: version.packageId,
    packageName: version.package.name,
    number: version.number,
    name: version.name,
    description: version.description,
    state: version.state,
    imageType: version.imageType,
    productCode: version.productCode,
    productVersion: version.productVersion,
    source: sourceOf(version),
    /** All regions, the source region included. */
    regionIds: version.regions.map((region) => region.regionId).sort(),
    /** Regions of the version published before this one, null for the first. */
    previousRegionIds: previous?.regions.map((region) => region.regionId).sort() ?? null,
    /** The draft of the package, if it has one. */
    draftId: siblings.find((other) => other.number === null)?.id ?? null,
    counts: countCopies(version.regions),
    revision: version.revision,
    createdAt: version.createdAt,
    createdBy: await nameOf(ctx, version.createdById),
    updatedAt: version.updatedAt,
    publishedAt: version.publishedAt,
    publishedBy: await nameOf(ctx, version.publishedById),
    settledAt: version.settledAt,
    whyNotEdit: whyNotEdit(version),
    whyNotPublish: whyNotPublish(version),
    deprecatedFrom: version.deprecatedFrom,
    replacement: version.replacementId,
    /** Published versions of the package that consumers can be told to move to, the newest first. */
    successors: siblings
      .filter((other) => other.number !== null && other.id !== version.id)
      .map(({ id, name }) => ({ id, name })),
    dependents,
    whyNotDelete: whyNotDeleteVersion(version, dependents),
  };
}
