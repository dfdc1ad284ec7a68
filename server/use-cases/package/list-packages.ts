import { z } from "zod";
import type { Prisma } from "@/prisma/generated/client";
import type { Ctx } from "../../ctx";
import { ownPackages } from "../../db/own";
import { packageVisibility } from "../../db/package-visibility";
import { authorize } from "../../domain/authorize";
import { literally } from "../../domain/text/literally";
import { countCopies } from "../../domain/version/roll-up";
import { VERSION_STATES } from "../../domain/version/version-lifecycle";
import { toldVisibility } from "../../domain/visibility/told-visibility";
import type { Visibility } from "../../domain/visibility/visibility-of";

/** How the list is searched, filtered, sorted and paged. `page` counts from 1. */
export const listPackagesInput = z.object({
  search: z.string().max(200).default(""),
  states: z.array(z.enum(VERSION_STATES)).max(VERSION_STATES.length).default([]),
  resourceGroupId: z.string().nullable().default(null),
  tag: z.object({ key: z.string(), value: z.string().nullable() }).nullable().default(null),
  sort: z.enum(["name", "createdAt", "updatedAt"]).default("updatedAt"),
  direction: z.enum(["asc", "desc"]).default("desc"),
  page: z.number().int().min(1).default(1),
  pageSize: z.number().int().min(1).max(100).default(20),
});

type Input = z.infer<typeof listPackagesInput>;

/** Finds by package name or id, version name, description, source image id and regional image id. */
function matches(search: string): Prisma.PackageWhereInput {
  const contains = { contains: literally(search), mode: "insensitive" } as const;
  return {
    OR: [
      { name: contains },
      { id: search },
      { versions: { some: { OR: [{ name: contains }, { description: contains }] } } },
      { versions: { some: { sourceImage: { OR: [{ imageId: search }, { name: contains }] } } } },
      { versions: { some: { regions: { some: { copy: { imageId: search } } } } } },
    ],
  };
}

function condition(ctx: Ctx, input: Input): Prisma.PackageWhereInput {
  const search = input.search.trim();
  const { tag } = input;
  return {
    ...ownPackages(ctx.actor),
    AND: [
      search ? matches(search) : {},
      input.states.length > 0 ? { versions: { some: { state: { in: input.states } } } } : {},
      input.resourceGroupId ? { resourceGroupId: input.resourceGroupId } : {},
      tag
        ? { tags: { some: { key: tag.key, ...(tag.value === null ? {} : { value: tag.value }) } } }
        : {},
    ],
  };
}

const PARTS = {
  resourceGroup: true,
  tags: { orderBy: { position: "asc" } },
  versions: {
    orderBy: { number: { sort: "desc", nulls: "first" } },
    take: 2,
    include: { regions: { include: { copy: { select: { state: true } } } } },
  },
} satisfies Prisma.PackageInclude;

type Row = Prisma.PackageGetPayload<{ include: typeof PARTS }>;

function listed(row: Row, visibility: Visibility | undefined) {
  const draft = row.versions.find((version) => version.number === null);
  const latest = row.versions.find((version) => version.number !== null);
  const shown = latest ?? draft;
  return {
    id: row.id,
    name: row.name,
    description: shown?.description ?? "",
    resourceGroup: { id: row.resourceGroup.id, name: row.resourceGroup.name },
    tags: row.tags.map(({ key, value }) => ({ key, value })),
    /** The newest published version. */
    latest: latest && {
      id: latest.id,
      number: latest.number,
      name: latest.name,
      state: latest.state,
      counts: countCopies(latest.regions),
    },
    draft: draft && { id: draft.id, name: draft.name },
    visibility: toldVisibility(visibility),
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
  };
}

/** One page of the actor's packages, with the number that match and the number there are. */
export async function listPackages(ctx: Ctx, input: Input) {
  authorize(ctx.actor, "package.read");
  const where = condition(ctx, input);
  const [rows, matching, all] = await Promise.all([
    ctx.db.package.findMany({
      where,
      include: PARTS,
      orderBy: [{ [input.sort]: input.direction }, { id: "asc" }],
      skip: (input.page - 1) * input.pageSize,
      take: input.pageSize,
    }),
    ctx.db.package.count({ where }),
    ctx.db.package.count({ where: ownPackages(ctx.actor) }),
  ]);
  const visibility = await packageVisibility(ctx.db, rows, ctx.clock.now());
  return { items: rows.map((row) => listed(row, visibility.get(row.id))), matching, all };
}
