import type { Prisma } from "@/prisma/generated/client";
import type { Ctx } from "../../ctx";
import { accountOf } from "../../db/own";
import { INSTANCE_PARTS } from "../../db/own-instance";
import { authorize } from "../../domain/authorize";
import { instanceTrouble } from "../../domain/instance/instance-record";
import type { ListInstancesInput } from "../../domain/instance/launch-input";
import type { ServiceInfos } from "../../domain/service/service-content";
import { literally } from "../../domain/text/literally";

/** Those of the account itself, or those of its services in whichever account. */
function scope(ctx: Ctx, of: ListInstancesInput["of"]): Prisma.ServiceInstanceWhereInput {
  const accountUid = accountOf(ctx.actor);
  return of === "own" ? { accountUid } : { service: { accountUid } };
}

function condition(ctx: Ctx, input: ListInstancesInput): Prisma.ServiceInstanceWhereInput {
  const search = input.search.trim();
  const contains = { contains: literally(search), mode: "insensitive" } as const;
  const { serviceId, serviceVersionId, regionId, states } = input;
  return {
    AND: [
      scope(ctx, input.of),
      search
        ? {
            OR: [
              { name: contains },
              { service: { name: contains } },
              { id: search },
              { accountUid: search },
            ],
          }
        : {},
      serviceId ? { serviceId } : {},
      serviceVersionId ? { serviceVersionId } : {},
      regionId ? { regionId } : {},
      input.tests ? {} : { test: false },
      states.length > 0 ? { state: { in: states } } : { state: { not: "deleted" } },
    ],
  };
}

type Row = Prisma.ServiceInstanceGetPayload<{ include: typeof INSTANCE_PARTS }>;

function listed(row: Row) {
  const { infos, ...version } = row.serviceVersion;
  return {
    id: row.id,
    name: row.name,
    serviceId: row.serviceId,
    infos: infos as ServiceInfos,
    version,
    targetVersionId: row.targetVersionId,
    templateName: row.templateName,
    accountUid: row.accountUid,
    accountName: row.account.name,
    regionId: row.regionId,
    isTest: row.test,
    state: row.state,
    progress: row.progress,
    trouble: row.error === null ? null : instanceTrouble.parse(row.error),
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
  };
}

/** How many match in each region and of each version: what a change of either would reach. */
async function counts(ctx: Ctx, where: Prisma.ServiceInstanceWhereInput) {
  const groups = await ctx.db.serviceInstance.groupBy({
    by: ["serviceVersionId", "regionId"],
    where,
    _count: { _all: true },
  });
  const versions = await ctx.db.serviceVersion.findMany({
    where: { id: { in: groups.map(({ serviceVersionId }) => serviceVersionId) } },
    select: { id: true, number: true, state: true, service: { select: { id: true, name: true } } },
  });
  const versionOf = new Map(versions.map((version) => [version.id, version]));
  return groups.flatMap(({ serviceVersionId, regionId, _count }) => {
    const version = versionOf.get(serviceVersionId);
    return version ? [{ version, regionId, count: _count._all }] : [];
  });
}

/**
 * One page of the actor's instances, or of those of the actor's services, newest first; deleted ones only when asked for
 * by state. `counts` tells how many match by version and region.
 */
export async function listInstances(ctx: Ctx, input: ListInstancesInput) {
  authorize(ctx.actor, "instance.read");
  const where = condition(ctx, input);
  const [rows, matching, byVersionAndRegion] = await Promise.all([
    ctx.db.serviceInstance.findMany({
      where,
      include: INSTANCE_PARTS,
      orderBy: [{ createdAt: "desc" }, { id: "asc" }],
      skip: (input.page - 1) * input.pageSize,
      take: input.pageSize,
    }),
    ctx.db.serviceInstance.count({ where }),
    counts(ctx, where),
  ]);
  return { items: rows.map(listed), matching, counts: byVersionAndRegion };
}
