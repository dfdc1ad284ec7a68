import type { Ctx } from "../../ctx";
import { accountOf } from "../../db/own";
import { authorize } from "../../domain/authorize";

/** Resource groups of the actor's account, the default one first. */
export async function listResourceGroups(ctx: Ctx) {
  authorize(ctx.actor, "package.read");
  return ctx.db.resourceGroup.findMany({
    where: { accountUid: accountOf(ctx.actor) },
    select: { id: true, name: true, isDefault: true },
    orderBy: [{ isDefault: "desc" }, { name: "asc" }],
  });
}
