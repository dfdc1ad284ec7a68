import { z } from "zod";
import type { Prisma } from "@/prisma/generated/client";
import type { Ctx } from "../../ctx";
import { ownServices } from "../../db/own-service";
import { authorize } from "../../domain/authorize";
import type { ServiceInfos } from "../../domain/service/service-content";
import { onlineOf, serviceState, unpublishedOf } from "../../domain/service/service-state";
import {
  SERVICE_VERSION_STATES,
  type ServiceVersionState,
} from "../../domain/service/service-version-lifecycle";

import { literally } from "../../domain/text/literally";

/** How the list is searched, filtered, sorted and paged. `page` counts from 1. */
export const listServicesInput = z.object({
  search: z.string().max(200).default(""),
  states: z.array(z.enum(SERVICE_VERSION_STATES)).max(SERVICE_VERSION_STATES.length).default([]),
  type: z.enum(["private", "public"]).nullable().default(null),
  sort: z.enum(["name", "createdAt", "updatedAt"]).default("updatedAt"),
  direction: z.enum(["asc", "desc"]).default("desc"),
  page: z.number().int().min(1).default(1),
  pageSize: z.number().int().min(1).max(100).default(20),
});

type Input = z.infer<typeof listServicesInput>;

const NOT_ONLINE = { none: { state: "online" } } satisfies Prisma.ServiceVersionListRelationFilter;

/** A service is found by the states that its row shows: its own, and that of the version in the making. */
function inState(state: ServiceVersionState): Prisma.ServiceWhereInput {
  const some = { versions: { some: { state } } };
  return state === "offline" ? { AND: [some, { versions: NOT_ONLINE }] } : some;
}

/** A service is of the type of the version online; of every other one, any version counts. */
function ofType(type: "private" | "public"): Prisma.ServiceWhereInput {
  const some = { versions: { some: { type } } };
  return {
    OR: [
      { versions: { some: { type, state: "online" } } },
      { AND: [some, { versions: NOT_ONLINE }] },
    ],
  };
}

/** Finds by name or id of the service, and by name of the package that one of its templates uses. */
function matches(search: string): Prisma.ServiceWhereInput {
  const contains = { contains: literally(search), mode: "insensitive" } as const;
  const uses = {
    templates: { some: { associations: { some: { version: { package: { name: contains } } } } } },
  };
  return { OR: [{ name: contains }, { id: search }, { versions: { some: uses } }] };
}

function condition(ctx: Ctx, input: Input): Prisma.ServiceWhereInput {
  const search = input.search.trim();
  return {
    ...ownServices(ctx.actor),
    AND: [
      search ? matches(search) : {},
      input.states.length > 0 ? { OR: input.states.map(inState) } : {},
      input.type ? ofType(input.type) : {},
    ],
  };
}

const PARTS = {
  versions: {
    orderBy: { number: { sort: "desc", nulls: "first" } },
    select: {
      id: true,
      number: true,
      state: true,
      type: true,
      infos: true,
      _count: { select: { templates: true } },
    },
  },
  _count: { select: { whitelist: true } },
} satisfies Prisma.ServiceInclude;

type Row = Prisma.ServiceGetPayload<{ include: typeof PARTS }>;

/** The version whose words and picture stand for the service. */
function shownOf({ versions }: Row) {
  return onlineOf(versions) ?? unpublishedOf(versions) ?? versions[0];
}

/** Pictures are the heaviest part of a version; only those that are shown are read. */
async function iconsOf(ctx: Ctx, rows: readonly Row[]): Promise<Map<string, string | null>> {
  const ids = rows.flatMap((row) => shownOf(row)?.id ?? []);
  const icons = await ctx.db.serviceVersion.findMany({
    where: { id: { in: ids } },
    select: { id: true, icon: true },
  });
  return new Map(icons.map(({ id, icon }) => [id, icon]));
}

function listed(row: Row, icons: ReadonlyMap<string, string | null>) {
  const online = onlineOf(row.versions);
  const unpublished = unpublishedOf(row.versions);
  const shown = shownOf(row);
  return {
    id: row.id,
    name: row.name,
    state: serviceState(row.versions),
    type: shown?.type ?? "private",
    infos: (shown?.infos ?? {}) as ServiceInfos,
    icon: icons.get(shown?.id ?? "") ?? null,
    templateCount: shown?._count.templates ?? 0,
    whitelistCount: row._count.whitelist,
    latestNumber: row.latestNumber,
    online: online ? { id: online.id, number: online.number } : null,
    /** The version in the making. */
    unpublished: unpublished ? { id: unpublished.id, state: unpublished.state } : null,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
  };
}

/** One page of the actor's services, with the number that match and the number there are. */
export async function listServices(ctx: Ctx, input: Input) {
  authorize(ctx.actor, "service.read");
  const where = condition(ctx, input);
  const [rows, matching, all] = await Promise.all([
    ctx.db.service.findMany({
      where,
      include: PARTS,
      orderBy: [{ [input.sort]: input.direction }, { id: "asc" }],
      skip: (input.page - 1) * input.pageSize,
      take: input.pageSize,
    }),
    ctx.db.service.count({ where }),
    ctx.db.service.count({ where: ownServices(ctx.actor) }),
  ]);
  const icons = await iconsOf(ctx, rows);
  return { items: rows.map((row) => listed(row, icons)), matching, all };
}
