import type { User } from "@/prisma/generated/client";
import type { Ctx } from "../../ctx";
import { whyNotCheckAccess } from "../../domain/account/why-not-account";
import { authorize } from "../../domain/authorize";
import { Refusal } from "../../domain/refusal";
import { sentence } from "../../domain/sentence";
import { userStatus } from "../../domain/user/user-status";
import {
  whyNotChangeRole,
  whyNotDisable,
  whyNotEnable,
  whyNotPasswordLink,
} from "../../domain/user/why-not-user";

function personOf(user: User, actor: Ctx["actor"]) {
  return {
    id: user.id,
    name: user.name,
    email: user.email,
    role: user.role,
    demo: user.demo,
    self: actor.kind === "user" && actor.userId === user.id,
    status: userStatus(user),
    createdAt: user.createdAt,
    whyNotChangeRole: whyNotChangeRole(user, actor),
    whyNotDisable: whyNotDisable(user, actor),
    whyNotEnable: whyNotEnable(user),
    whyNotPasswordLink: whyNotPasswordLink(user),
  };
}

/** An account with its resource groups and people, and why an action is not offered. No secret leaves: no hash, no subject. */
export async function getAccount(ctx: Ctx, input: { uid: string }) {
  authorize(ctx.actor, "account.manage");
  const found = await ctx.db.account.findUnique({
    where: { uid: input.uid },
    include: {
      resourceGroups: {
        orderBy: [{ isDefault: "desc" }, { name: "asc" }],
        include: { _count: { select: { packages: true } } },
      },
      users: { orderBy: [{ name: "asc" }, { id: "asc" }] },
    },
  });
  if (!found) throw new Refusal("NOT_FOUND", sentence("errors.account_not_found"));
  return {
    uid: found.uid,
    name: found.name,
    roleName: found.roleName,
    deployRoleName: found.deployRoleName,
    createdAt: found.createdAt,
    platformUid: ctx.cloud.platformUid,
    whyNotCheckAccess: whyNotCheckAccess(found),
    groups: found.resourceGroups.map(({ id, name, isDefault, _count }) => ({
      id,
      name,
      isDefault,
      packages: _count.packages,
    })),
    people: found.users.map((user) => personOf(user, ctx.actor)),
  };
}
