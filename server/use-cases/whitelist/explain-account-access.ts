import { z } from "zod";
import type { Ctx } from "../../ctx";
import { accountUid } from "../../domain/account/account-fields";
import { authorize } from "../../domain/authorize";
import { serviceAccess } from "../../domain/visibility/service-access";

/** Whose access is explained, and which page of services; `page` counts from 1. */
export const explainAccountAccessInput = z.object({
  accountUid,
  page: z.number().int().min(1).default(1),
  pageSize: z.number().int().min(1).max(100).default(20),
});

/** What an account may see and deploy, service by service, and why: one page by service name, and how many there are. */
export async function explainAccountAccess(
  ctx: Ctx,
  input: z.infer<typeof explainAccountAccessInput>,
) {
  authorize(ctx.actor, "whitelist.manage");
  const uid = input.accountUid;
  const [account, all, services] = await Promise.all([
    ctx.db.account.findUnique({ where: { uid }, select: { uid: true, name: true } }),
    ctx.db.service.count(),
    ctx.db.service.findMany({
      include: {
        account: { select: { uid: true, name: true } },
        whitelist: { where: { accountUid: uid } },
        versions: {
          where: { state: { in: ["online", "submitted", "approved"] } },
          select: { type: true, state: true },
        },
      },
      orderBy: [{ name: "asc" }, { id: "asc" }],
      skip: (input.page - 1) * input.pageSize,
      take: input.pageSize,
    }),
  ]);
  const items = services.map(({ id, name, account: owner, whitelist, versions }) => {
    const typeOf = (online: boolean) =>
      versions.find(({ state }) => (state === "online") === online)?.type ?? null;
    const subject = {
      accountUid: owner.uid,
      onlineType: typeOf(true),
      betaType: typeOf(false),
      whitelist,
    };
    const [entry] = whitelist;
    return {
      serviceId: id,
      name,
      account: owner,
      access: serviceAccess(uid, subject, ctx.clock.now()),
      entry: entry
        ? { scope: entry.scope, deploy: entry.deploy, expiresAt: entry.expiresAt }
        : null,
    };
  });
  return { account, items, all };
}
