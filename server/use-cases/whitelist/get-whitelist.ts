import type { z } from "zod";
import type { Prisma } from "@/prisma/generated/client";
import type { Ctx } from "../../ctx";
import { normalUid } from "../../domain/account/account-fields";
import { authorize } from "../../domain/authorize";
import { Refusal } from "../../domain/refusal";
import { sentence } from "../../domain/sentence";
import { literally } from "../../domain/text/literally";
import type { getWhitelistInput } from "../../domain/whitelist/whitelist-input";

type Input = z.infer<typeof getWhitelistInput>;

function condition(input: Input, now: Date): Prisma.WhitelistEntryWhereInput {
  const search = input.search.trim();
  const contains = { contains: literally(search), mode: "insensitive" } as const;
  const uid = normalUid(search);
  const active = { OR: [{ expiresAt: null }, { expiresAt: { gt: now } }] };
  const byStatus = { any: {}, active, expired: { expiresAt: { lte: now } } };
  return {
    serviceId: input.serviceId,
    AND: [
      byStatus[input.status],
      search
        ? {
            OR: [
              ...(uid ? [{ accountUid: { contains: literally(uid) } }] : []),
              { alias: contains },
              { note: contains },
            ],
          }
        : {},
    ],
  };
}

/** A service's whitelist: the service, its revision, and one page of accounts. */
export async function getWhitelist(ctx: Ctx, input: Input) {
  authorize(ctx.actor, "whitelist.manage");
  const now = ctx.clock.now();
  const service = await ctx.db.service.findUnique({
    where: { id: input.serviceId },
    include: { account: true, versions: { where: { state: "online" }, select: { type: true } } },
  });
  if (!service) throw new Refusal("NOT_FOUND", sentence("errors.service_not_found"));
  const where = condition(input, now);
  const [rows, matching, all] = await Promise.all([
    ctx.db.whitelistEntry.findMany({
      where,
      orderBy: [{ [input.sort]: input.direction }, { accountUid: "asc" }],
      skip: (input.page - 1) * input.pageSize,
      take: input.pageSize,
    }),
    ctx.db.whitelistEntry.count({ where }),
    ctx.db.whitelistEntry.count({ where: { serviceId: service.id } }),
  ]);
  const names = await ctx.db.user.findMany({
    where: { id: { in: rows.map((row) => row.addedById) } },
    select: { id: true, name: true },
  });
  const nameOf = new Map(names.map(({ id, name }) => [id, name]));
  return {
    service: {
      id: service.id,
      name: service.name,
      account: { uid: service.account.uid, name: service.account.name },
      onlineType: service.versions[0]?.type ?? null,
    },
    revision: service.whitelistRevision,
    items: rows.map(({ serviceId: _, addedById, ...entry }) => ({
      ...entry,
      addedBy: nameOf.get(addedById) ?? addedById,
      expired: entry.expiresAt !== null && entry.expiresAt <= now,
    })),
    matching,
    all,
  };
}
