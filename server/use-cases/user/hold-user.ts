import type { User } from "@/prisma/generated/client";
import type { Ctx, Tx } from "../../ctx";
import { authorize } from "../../domain/authorize";
import { Refusal } from "../../domain/refusal";
import { sentence } from "../../domain/sentence";

/**
 * The user, whose row no other transaction changes until this one ends. Throws NOT_FOUND.
 *
 * The row of the acting admin is held too, and their right is looked at again: two admins who demote or disable each other at
 * the same moment would otherwise both succeed and leave nobody to undo it. Both rows are taken in the order of their ids, so
 * that the two wait for each other instead of deadlocking.
 */
export async function holdUser(ctx: Ctx, tx: Tx, userId: string): Promise<User> {
  const { actor } = ctx;
  const actorId = actor.kind === "user" ? actor.userId : "";
  await tx.$queryRaw`SELECT "id" FROM "User" WHERE "id" IN (${userId}, ${actorId}) ORDER BY "id" FOR UPDATE`;
  const rows = await tx.user.findMany({ where: { id: { in: [userId, actorId] } } });
  const admin = rows.find((row) => row.id === actorId);
  if (actor.kind !== "user" || !admin || admin.disabledAt) {
    throw new Refusal("FORBIDDEN", sentence("errors.signed_out"));
  }
  authorize({ ...actor, role: admin.role }, "account.manage");
  const user = rows.find((row) => row.id === userId);
  if (!user) throw new Refusal("NOT_FOUND", sentence("errors.user_not_found"));
  return user;
}
