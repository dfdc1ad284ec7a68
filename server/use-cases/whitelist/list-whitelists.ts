import type { z } from "zod";
import type { Prisma } from "@/prisma/generated/client";
import type { Ctx } from "../../ctx";
import { normalUid } from "../../domain/account/account-fields";
import { authorize } from "../../domain/authorize";
import { literally } from "../../domain/text/literally";
import type { listWhitelistsInput } from "../../domain/whitelist/whitelist-input";

/** Finds by service name or id, by owner, and by an account on the whitelist. */
function matches(search: string): Prisma.ServiceWhereInput {
  const contains = { contains: literally(search), mode: "insensitive" } as const;
  const digits = normalUid(search);
  // Of dashes alone nothing is left, and nothing stands in every UID.
  const uid = digits ? { contains: literally(digits) } : { equals: search };
  return {
    OR: [
      { name: contains },
      { id: search },
      { account: { OR: [{ name: contains }, { uid }] } },
      { whitelist: { some: { OR: [{ accountUid: uid }, { alias: contains }] } } },
    ],
  };
}

/** One page of all services by name, with how many accounts each one's whitelist has and how many have expired. */
export async function listWhitelists(ctx: Ctx, input: z.infer<typeof listWhitelistsInput>) {
  authorize(ctx.actor, "whitelist.manage");
  const search = input.search.trim();
  const where = search ? matches(search) : {};
  const [rows, matching, all] = await Promise.all([
    ctx.db.service.findMany({
      where,
      include: {
        account: true,
        _count: { select: { whitelist: true } },
        versions: { where: { state: "online" }, select: { type: true } },
      },
      orderBy: [{ name: "asc" }, { id: "asc" }],
      skip: (input.page - 1) * input.pageSize,
      take: input.pageSize,
    }),
    ctx.db.service.count({ where }),
    ctx.db.service.count(),
  ]);
  const expired = await ctx.db.whitelistEntry.groupBy({
    by: ["serviceId"],
    where: {
      serviceId: { in: rows.map(({ id }) => id) },
      expiresAt: { lte: ctx.clock.now() },
    },
    _count: true,
  });
  const expiredOf = new Map(expired.map(({ serviceId, _count }) => [serviceId, _count]));
  const items = rows.map((row) => ({
    serviceId: row.id,
    name: row.name,
    account: { uid: row.account.uid, name: row.account.name },
    /** Of the version that is online; null when none is. */
    onlineType: row.versions[0]?.type ?? null,
    accounts: row._count.whitelist,
    expired: expiredOf.get(row.id) ?? 0,
  }));
  return { items, matching, all };
}
