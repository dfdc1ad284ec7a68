import type { Ctx } from "../../ctx";
import { type DependentOf, readDependents, toldTo } from "../../db/dependents";
import { accountOf, findOwnPackage, VERSION_PARTS } from "../../db/own";
import { packageVisibility } from "../../db/package-visibility";
import { replacementOf } from "../../db/replacement-of";
import { authorize } from "../../domain/authorize";
import { countCopies } from "../../domain/version/roll-up";
import {
  whyNotDeletePackage,
  whyNotDeleteVersion,
  whyNotNewVersion,
} from "../../domain/version/why-not-version";

async function versionsOf(ctx: Ctx, packageId: string, used: readonly DependentOf[]) {
  const versions = await ctx.db.version.findMany({
    where: { packageId },
    include: {
      sourceImage: true,
      replacement: VERSION_PARTS.replacement,
      regions: { include: { copy: { select: { state: true } } } },
    },
    orderBy: { number: { sort: "desc", nulls: "first" } },
  });
  return versions.map((version) => ({
    id: version.id,
    number: version.number,
    name: version.name,
    description: version.description,
    state: version.state,
    regionCount: version.regions.length,
    counts: countCopies(version.regions),
    source: {
      regionId: version.sourceImage.regionId,
      imageId: version.sourceImage.imageId,
      name: version.sourceImage.name,
      sizeGiB: version.sourceImage.sizeGiB,
    },
    createdById: version.createdById,
    createdAt: version.createdAt,
    publishedAt: version.publishedAt,
    deprecatedFrom: version.deprecatedFrom,
    replacement: replacementOf(version),
    whyNotDelete: whyNotDeleteVersion(
      version,
      toldTo(
        accountOf(ctx.actor),
        used.filter(({ versionId }) => versionId === version.id),
      ),
    ),
  }));
}

/** A package with its versions, drafts first then newest, who may see it and why, and why an action is not offered. */
export async function getPackage(ctx: Ctx, input: { packageId: string }) {
  authorize(ctx.actor, "package.read");
  const found = await findOwnPackage(ctx.db, ctx.actor, input.packageId);
  const ids = found.versions.map(({ id }) => id);
  const used = await readDependents(ctx.db, ids);
  const dependents = toldTo(found.accountUid, used);
  const versions = await versionsOf(ctx, found.id, used);
  const users = await ctx.db.user.findMany({
    where: { id: { in: [found.createdById, ...versions.map((version) => version.createdById)] } },
    select: { id: true, name: true },
  });
  const names = new Map(users.map((user) => [user.id, user.name]));
  const visibility = await packageVisibility(ctx.db, [found], ctx.clock.now());
  return {
    id: found.id,
    name: found.name,
    resourceGroup: { id: found.resourceGroup.id, name: found.resourceGroup.name },
    tags: found.tags.map(({ key, value }) => ({ key, value })),
    createdAt: found.createdAt,
    createdBy: names.get(found.createdById) ?? found.createdById,
    updatedAt: found.updatedAt,
    latestNumber: found.latestNumber,
    visibility: visibility.get(found.id) ?? { kind: "private" as const },
    versions: versions.map(({ createdById, ...version }) => ({
      ...version,
      createdBy: names.get(createdById) ?? createdById,
    })),
    whyNotNewVersion: whyNotNewVersion(versions),
    /** The services that use one of the versions. */
    dependents,
    whyNotDelete: whyNotDeletePackage(versions, dependents),
  };
}
