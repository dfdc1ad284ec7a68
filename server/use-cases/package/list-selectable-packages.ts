import { z } from "zod";
import type { Prisma } from "@/prisma/generated/client";
import type { Ctx } from "../../ctx";
import { accountOf } from "../../db/own";
import { usableVersions } from "../../db/visible-packages";
import { authorize } from "../../domain/authorize";
import { literally } from "../../domain/text/literally";

/** How many are told; who means another one types more of its name. */
const MOST_PACKAGES = 50;

/** What is looked for: part of a package's or a version's name, or an id. */
export const listSelectablePackagesInput = z.object({ search: z.string().max(200).default("") });

/**
 * The packages that the actor's templates may be associated with, the last changed first, at most 50: those of the
 * account, and those of others that are public or whitelisted to it. `matching` counts all that are found.
 */
export async function listSelectablePackages(
  ctx: Ctx,
  input: z.infer<typeof listSelectablePackagesInput>,
) {
  authorize(ctx.actor, "version.use");
  const accountUid = accountOf(ctx.actor);
  const usable = await usableVersions(ctx.db, accountUid, ctx.clock.now());
  const where = { AND: [{ versions: { some: usable } }, matches(input.search, usable)] };
  const [rows, matching] = await Promise.all([
    ctx.db.package.findMany({
      where,
      include: {
        account: { select: { uid: true, name: true } },
        versions: { where: usable, select: { number: true } },
      },
      orderBy: [{ updatedAt: "desc" }, { id: "asc" }],
      take: MOST_PACKAGES,
    }),
    ctx.db.package.count({ where }),
  ]);
  const items = rows.map(({ id, name, account, versions }) => ({
    id,
    name,
    /** Name of the account that lets this one in; null for the account's own. */
    owner: account.uid === accountUid ? null : account.name,
    versions: versions.length,
    draft: versions.some(({ number }) => number === null),
  }));
  return { items, matching };
}

function matches(search: string, usable: Prisma.VersionWhereInput): Prisma.PackageWhereInput {
  const term = search.trim();
  if (!term) return {};
  const contains = { contains: literally(term), mode: "insensitive" } as const;
  const named = { versions: { some: { AND: [usable, { name: contains }] } } };
  return { OR: [{ name: contains }, { id: term }, named] };
}
