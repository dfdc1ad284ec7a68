import { z } from "zod";
import type { Prisma } from "@/prisma/generated/client";
import type { Ctx } from "../../ctx";
import { ownPackages } from "../../db/own";
import { authorize } from "../../domain/authorize";
import { literally } from "../../domain/text/literally";

/** How many are told; who means another one types more of its name. */
const MOST_PACKAGES = 50;

/** What is looked for: part of a package's or a version's name, or an id. */
export const listSelectablePackagesInput = z.object({ search: z.string().max(200).default("") });

/**
 * The packages that the actor's templates may be associated with, the last changed first, at most 50;
 * `matching` counts all that are found.
 */
export async function listSelectablePackages(
  ctx: Ctx,
  input: z.infer<typeof listSelectablePackagesInput>,
) {
  authorize(ctx.actor, "version.use");
  const where = { ...ownPackages(ctx.actor), versions: { some: {} }, ...matches(input.search) };
  const [rows, matching] = await Promise.all([
    ctx.db.package.findMany({
      where,
      include: { versions: { select: { number: true, name: true } } },
      orderBy: [{ updatedAt: "desc" }, { id: "asc" }],
      take: MOST_PACKAGES,
    }),
    ctx.db.package.count({ where }),
  ]);
  const items = rows.map(({ id, name, versions }) => ({
    id,
    name,
    versions: versions.length,
    draft: versions.some(({ number }) => number === null),
  }));
  return { items, matching };
}

function matches(search: string): Prisma.PackageWhereInput {
  const term = search.trim();
  if (!term) return {};
  const contains = { contains: literally(term), mode: "insensitive" } as const;
  return { OR: [{ name: contains }, { id: term }, { versions: { some: { name: contains } } }] };
}
