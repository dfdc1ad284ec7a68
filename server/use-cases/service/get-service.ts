import type { Ctx } from "../../ctx";
import { countTests } from "../../db/count-tests";
import { accountOf } from "../../db/own";
import { findOwnService } from "../../db/own-service";
import { userNames } from "../../db/user-names";
import { authorize } from "../../domain/authorize";
import type { ServiceInfos } from "../../domain/service/service-content";
import type { ServiceInput } from "../../domain/service/service-input";
import { onlineOf, serviceState, unpublishedOf } from "../../domain/service/service-state";
import {
  whyNotDeleteService,
  whyNotStartServiceVersion,
} from "../../domain/service/why-not-service";

/** The package versions that a version of a service uses, each once, by package name. */
async function packagesOf(ctx: Ctx, serviceVersionId: string | undefined) {
  if (!serviceVersionId) return [];
  const versions = await ctx.db.version.findMany({
    where: { associations: { some: { template: { serviceVersionId } } } },
    select: {
      id: true,
      name: true,
      number: true,
      package: { select: { id: true, name: true, accountUid: true } },
    },
    orderBy: [{ package: { name: "asc" } }, { number: "desc" }],
  });
  return versions.map((version) => ({
    packageId: version.package.id,
    packageName: version.package.name,
    /** Whether the package is of the actor's account, and can be looked at. */
    isOwn: version.package.accountUid === accountOf(ctx.actor),
    versionId: version.id,
    versionName: version.name,
    number: version.number,
  }));
}

type VersionRow = Awaited<ReturnType<typeof findOwnService>>["versions"][number];

function listedVersion(version: VersionRow, nameOf: (id: string) => string) {
  return {
    id: version.id,
    number: version.number,
    state: version.state,
    type: version.type,
    infos: version.infos as ServiceInfos,
    releaseNotes: version.releaseNotes,
    revision: version.revision,
    createdAt: version.createdAt,
    createdBy: nameOf(version.createdById),
    updatedAt: version.updatedAt,
    publishedAt: version.publishedAt,
  };
}

/**
 * A service with its versions, the one in the making first, then the newest; with the packages of the version that is
 * online (of the one in the making before that), and why an action is not offered.
 */
export async function getService(ctx: Ctx, input: ServiceInput) {
  authorize(ctx.actor, "service.read");
  const found = await findOwnService(ctx.db, ctx.actor, input.serviceId);
  const { versions } = found;
  const online = onlineOf(versions);
  const unpublished = unpublishedOf(versions);
  const shown = online ?? unpublished ?? versions[0];
  const [packages, whitelistCount, tests, nameOf] = await Promise.all([
    packagesOf(ctx, shown?.id),
    ctx.db.whitelistEntry.count({ where: { serviceId: found.id } }),
    countTests(ctx.db, { serviceId: found.id }),
    userNames(ctx.db, [found.createdById, ...versions.map(({ createdById }) => createdById)]),
  ]);
  return {
    id: found.id,
    name: found.name,
    state: serviceState(versions),
    type: shown?.type ?? "private",
    latestNumber: found.latestNumber,
    onlineVersionId: online?.id ?? null,
    unpublishedVersionId: unpublished?.id ?? null,
    packages,
    whitelistCount,
    createdAt: found.createdAt,
    createdBy: nameOf(found.createdById),
    updatedAt: found.updatedAt,
    versions: versions.map((version) => listedVersion(version, nameOf)),
    whyNotStart: whyNotStartServiceVersion(versions),
    whyNotDelete: whyNotDeleteService(versions, tests),
  };
}
