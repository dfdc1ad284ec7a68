import type { Prisma } from "@/prisma/generated/client";
import type { Ctx } from "../../ctx";
import { findFixedRegions } from "../../db/fixed-regions";
import { accountOf } from "../../db/own";
import { ownEntry } from "../../db/own-entry";
import { findDeployedVersions } from "../../db/used-versions";
import { visibleServices } from "../../db/visible-services";
import { authorize } from "../../domain/authorize";
import { openRegions } from "../../domain/instance/open-regions";
import { catalogAccess } from "../../domain/service/catalog-access";
import type { ListCatalogInput } from "../../domain/service/catalog-input";
import type { ServiceInfos } from "../../domain/service/service-content";
import { shownVersion } from "../../domain/service/shown-version";
import { literally } from "../../domain/text/literally";

const OFFERED = ["online", "submitted", "approved"] as const;

const partsFor = (uid: string) =>
  ({
    account: { select: { uid: true, name: true } },
    whitelist: ownEntry(uid),
    versions: {
      where: { state: { in: [...OFFERED] } },
      select: {
        id: true,
        number: true,
        state: true,
        type: true,
        infos: true,
        icon: true,
        templates: {
          select: {
            id: true,
            allowedRegionIds: true,
            associations: { select: { versionId: true } },
          },
        },
      },
    },
  }) satisfies Prisma.ServiceInclude;

type Row = Prisma.ServiceGetPayload<{ include: ReturnType<typeof partsFor> }>;

/** Finds by name of the service, name of its supplier, or the id of either. */
function matches(search: string): Prisma.ServiceWhereInput {
  const contains = { contains: literally(search), mode: "insensitive" } as const;
  return {
    OR: [
      { name: contains },
      { account: { name: contains } },
      { id: search },
      { accountUid: search },
    ],
  };
}

/** Type and regions are those of the version that customers deploy, or of the one in review before there is one. */
function offering(where: Prisma.ServiceVersionWhereInput): Prisma.ServiceWhereInput {
  return {
    OR: [
      { versions: { some: { ...where, state: "online" } } },
      {
        versions: {
          none: { state: "online" },
          some: { ...where, state: { in: ["submitted", "approved"] } },
        },
      },
    ],
  };
}

function condition(visible: Prisma.ServiceWhereInput, input: ListCatalogInput) {
  const search = input.search.trim();
  const { supplierUid, type, regionId } = input;
  const inRegion = (id: string) => ({ templates: { some: { allowedRegionIds: { has: id } } } });
  return {
    AND: [
      visible,
      search ? matches(search) : {},
      supplierUid ? { accountUid: supplierUid } : {},
      type ? offering({ type }) : {},
      regionId ? offering(inRegion(regionId)) : {},
    ],
  } satisfies Prisma.ServiceWhereInput;
}

/** Where each service can be deployed, by its id. What a supplier may use is asked once for each of them. */
async function regionsOf(ctx: Ctx, rows: readonly Row[], uid: string) {
  const now = ctx.clock.now();
  const shown = rows.map((row) => ({
    ...row,
    templates: shownVersion(row.versions, catalogAccess(uid, row, now))?.templates ?? [],
  }));
  const templateIds = shown.flatMap(({ templates }) => templates.map(({ id }) => id));
  const fixed = await findFixedRegions(ctx, templateIds);
  const placed = shown.map((row) => ({
    ...row,
    templates: row.templates.map(({ id, allowedRegionIds, associations }) => ({
      allowedRegionIds,
      versionIds: associations.map(({ versionId }) => versionId),
      fixedRegionId: fixed.get(id),
    })),
  }));
  const regions = new Map<string, string[]>();
  for (const ownerUid of new Set(placed.map(({ accountUid }) => accountUid))) {
    const own = placed.filter(({ accountUid }) => accountUid === ownerUid);
    const ids = own.flatMap(({ templates }) => templates.flatMap(({ versionIds }) => versionIds));
    const parties = { ownerUid, deployerUid: uid };
    const versions = await findDeployedVersions(ctx, parties, [...new Set(ids)]);
    for (const { id, templates } of own) regions.set(id, openRegions(templates, versions));
  }
  return regions;
}

function listed(row: Row, uid: string, now: Date, regionIds: readonly string[]) {
  const access = catalogAccess(uid, row, now);
  const version = shownVersion(row.versions, access);
  return {
    id: row.id,
    supplier: row.account,
    isOwn: access.because === "owner",
    /** False for who may only look at it. */
    deploy: access.deploy,
    type: version?.type ?? "private",
    number: version?.number ?? null,
    infos: (version?.infos ?? {}) as ServiceInfos,
    icon: version?.icon ?? null,
    regionCount: regionIds.length,
  };
}

/**
 * One page of the services that the actor's account may see, by name, with how many match, how many there are, and
 * their suppliers. A service counts the regions that it can be deployed in just now.
 */
export async function listCatalog(ctx: Ctx, input: ListCatalogInput) {
  authorize(ctx.actor, "service.read");
  const uid = accountOf(ctx.actor);
  const now = ctx.clock.now();
  const visible = visibleServices(uid, now);
  const where = condition(visible, input);
  const [rows, matching, all, suppliers] = await Promise.all([
    ctx.db.service.findMany({
      where,
      include: partsFor(uid),
      orderBy: [{ name: "asc" }, { id: "asc" }],
      skip: (input.page - 1) * input.pageSize,
      take: input.pageSize,
    }),
    ctx.db.service.count({ where }),
    ctx.db.service.count({ where: visible }),
    ctx.db.account.findMany({
      where: { services: { some: visible } },
      select: { uid: true, name: true },
      orderBy: { name: "asc" },
    }),
  ]);
  const regions = await regionsOf(ctx, rows, uid);
  const items = rows.map((row) => listed(row, uid, now, regions.get(row.id) ?? []));
  return { items, matching, all, suppliers };
}
