import type { Ctx } from "../../ctx";
import { accountOf, findOwnPackage } from "../../db/own";
import { packageVisibility } from "../../db/package-visibility";
import { dependentServices, versionDependents } from "../../db/version-dependents";
import { authorize } from "../../domain/authorize";
import { countCopies } from "../../domain/version/roll-up";
import { NO_DEPENDENTS } from "../../domain/version/version-dependents";
import {
  whyNotDeletePackage,
  whyNotDeleteVersion,
  whyNotNewVersion,
} from "../../domain/version/why-not-version";
import { toldVisibility } from "../../domain/visibility/told-visibility";

async function versionsOf(ctx: Ctx, packageId: string) {
  const versions = await ctx.db.version.findMany({
    where: { packageId },
    include: {
      sourceImage: true,
      regions: { include: { copy: { select: { state: true } } } },
    },
    orderBy: { number: { sort: "desc", nulls: "first" } },
  });
  const ids = versions.map((version) => version.id);
  const dependents = await dependentServices(ctx.db, accountOf(ctx.actor), ids);
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
    whyNotDelete: whyNotDeleteVersion(version, dependents.get(version.id) ?? NO_DEPENDENTS),
  }));
}

/** A package with its versions, drafts first then newest, who may see it and why, and why an action is not offered. */
export async function getPackage(ctx: Ctx, input: { packageId: string }) {
  authorize(ctx.actor, "package.read");
  const found = await findOwnPackage(ctx.db, ctx.actor, input.packageId);
  const versions = await versionsOf(ctx, found.id);
  const ids = versions.map((version) => version.id);
  const dependents = await versionDependents(ctx.db, found.accountUid, ids);
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
    visibility: toldVisibility(visibility.get(found.id)),
    versions: versions.map(({ createdById, ...version }) => ({
      ...version,
      createdBy: names.get(createdById) ?? createdById,
    })),
    whyNotNewVersion: whyNotNewVersion(versions),
    whyNotDelete: whyNotDeletePackage(versions, dependents),
  };
}
