import type { z } from "zod";
import type { Prisma } from "@/prisma/generated/client";
import type { Ctx } from "../../ctx";
import { normalUid } from "../../domain/account/account-fields";
import type { listAccountsInput } from "../../domain/account/account-input";
import { authorize } from "../../domain/authorize";
import { literally } from "../../domain/text/literally";

/** Finds by account name, part of the UID, role name, and by name or e-mail of a person. */
function matches(search: string): Prisma.AccountWhereInput {
  const contains = { contains: literally(search), mode: "insensitive" } as const;
  return {
    OR: [
      { name: contains },
      { uid: { contains: normalUid(search) } },
      { roleName: contains },
      { users: { some: { OR: [{ name: contains }, { email: contains }] } } },
    ],
  };
}

/** One page of all accounts by name, with the number that match and the number there are. */
export async function listAccounts(ctx: Ctx, input: z.infer<typeof listAccountsInput>) {
  authorize(ctx.actor, "account.manage");
  const search = input.search.trim();
  const where = search ? matches(search) : {};
  const [rows, matching, all] = await Promise.all([
    ctx.db.account.findMany({
      where,
      include: { _count: { select: { users: true } } },
      orderBy: [{ name: "asc" }, { uid: "asc" }],
      skip: (input.page - 1) * input.pageSize,
      take: input.pageSize,
    }),
    ctx.db.account.count({ where }),
    ctx.db.account.count(),
  ]);
  const items = rows.map(({ _count, uid, name, roleName, createdAt }) => ({
    uid,
    name,
    roleName,
    people: _count.users,
    createdAt,
  }));
  return { items, matching, all };
}
