import type { Ctx, Tx } from "../../ctx";
import { Refusal } from "../../domain/refusal";
import { sentence } from "../../domain/sentence";

/** The account of that UID. Throws NOT_FOUND. Callers have authorized: admins may see every account. */
export async function findAccount(db: Ctx["db"] | Tx, uid: string) {
  const account = await db.account.findUnique({ where: { uid } });
  if (!account) throw new Refusal("NOT_FOUND", sentence("errors.account_not_found"));
  return account;
}
