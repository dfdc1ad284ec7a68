import { z } from "zod";
import type { Prisma } from "@/prisma/generated/client";
import type { Ctx } from "../../ctx";
import { ownPackages } from "../../db/own";
import { authorize } from "../../domain/authorize";
import { literally } from "../../domain/text/literally";

/** How many of a kind are told; who means another one types more of it. */
const MOST_OF_A_KIND = 8;

/** What is looked for: part of a name, an id, or the beginning of an image id. */
export const findAnythingInput = z.object({ term: z.string().trim().min(2).max(200) });

type Own = { where: Prisma.PackageWhereInput; term: string };

/** First what the better question finds, then the rest of the other's, without saying anything twice. */
async function bestFirst<T extends { id: string }>(
  better: Promise<T[]>,
  other: Promise<T[]>,
): Promise<T[]> {
  const found = new Map([...(await better), ...(await other)].map((row) => [row.id, row]));
  return [...found.values()].slice(0, MOST_OF_A_KIND);
}

/** Names that begin with the term come first, so a whole name is always found however many contain it. */
function nameRules(term: string) {
  const like = literally(term);
  return {
    begins: { startsWith: like, mode: "insensitive" },
    contains: { contains: like, mode: "insensitive" },
  } as const;
}

function findPackages(ctx: Ctx, { where, term }: Own) {
  const { begins, contains } = nameRules(term);
  const select = { id: true, name: true };
  const take = MOST_OF_A_KIND;
  return bestFirst(
    ctx.db.package.findMany({
      where: { ...where, OR: [{ name: begins }, { id: term }] },
      orderBy: { name: "asc" },
      select,
      take,
    }),
    ctx.db.package.findMany({
      where: { ...where, name: contains },
      orderBy: { updatedAt: "desc" },
      select,
      take,
    }),
  );
}

function findVersions(ctx: Ctx, { where, term }: Own) {
  const { begins, contains } = nameRules(term);
  const include = { package: { select: { name: true } } };
  const take = MOST_OF_A_KIND;
  return bestFirst(
    ctx.db.version.findMany({
      where: { package: where, OR: [{ name: begins }, { id: term }] },
      orderBy: [{ name: "asc" }, { createdAt: "desc" }],
      include,
      take,
    }),
    ctx.db.version.findMany({
      where: { package: where, name: contains },
      orderBy: { createdAt: "desc" },
      include,
      take,
    }),
  );
}

const NEWEST_VERSION = {
  orderBy: { createdAt: "desc" },
  take: 1,
  include: { package: { select: { name: true } } },
} satisfies Prisma.SourceImage$versionsArgs;

/** Source images by the versions made from them, each with the newest. */
async function findSourceImages(ctx: Ctx, { where, term }: Own) {
  const rows = await ctx.db.sourceImage.findMany({
    where: {
      imageId: { startsWith: literally(term), mode: "insensitive" },
      versions: { some: { package: where } },
    },
    orderBy: { imageId: "asc" },
    include: { versions: { ...NEWEST_VERSION, where: { package: where } } },
    take: MOST_OF_A_KIND,
  });
  return rows.flatMap(({ imageId, regionId, versions: [version] }) =>
    version ? [{ imageId, regionId, source: true, version }] : [],
  );
}

/** Images in regions by the versions that refer to them, each with the newest. */
async function findRegionalImages(ctx: Ctx, { where, term }: Own) {
  const rows = await ctx.db.copy.findMany({
    where: {
      imageId: { startsWith: literally(term), mode: "insensitive" },
      versionRegions: { some: { version: { package: where } } },
    },
    orderBy: { imageId: "asc" },
    include: {
      versionRegions: {
        where: { version: { package: where } },
        orderBy: { version: { createdAt: "desc" } },
        take: 1,
        include: { version: { include: NEWEST_VERSION.include } },
      },
    },
    take: MOST_OF_A_KIND,
  });
  return rows.flatMap(({ imageId, regionId, versionRegions: [newest] }) =>
    imageId && newest ? [{ imageId, regionId, source: false, version: newest.version }] : [],
  );
}

/**
 * The actor's packages (by name or id), versions (by name or id) and images (by source or regional image id, whole or
 * its beginning), at most eight of each, the closest first. An image leads to the newest version that uses it.
 */
export async function findAnything(ctx: Ctx, input: z.infer<typeof findAnythingInput>) {
  authorize(ctx.actor, "package.read");
  const own: Own = { where: ownPackages(ctx.actor), term: input.term };
  const [packages, versions, sources, regional] = await Promise.all([
    findPackages(ctx, own),
    findVersions(ctx, own),
    findSourceImages(ctx, own),
    findRegionalImages(ctx, own),
  ]);
  return {
    packages,
    versions: versions.map((version) => ({
      id: version.id,
      name: version.name,
      packageId: version.packageId,
      packageName: version.package.name,
    })),
    images: [...sources, ...regional].slice(0, MOST_OF_A_KIND).map(({ version, ...image }) => ({
      ...image,
      versionId: version.id,
      versionName: version.name,
      packageId: version.packageId,
      packageName: version.package.name,
    })),
  };
}
