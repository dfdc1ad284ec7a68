import type { Db } from "../ctx";
import { deployRole } from "../domain/account/deploy-role";
import { Refusal } from "../domain/refusal";
import { sentence } from "../domain/sentence";

/** The account with the role that lets stacks be created in it. Throws WRONG_STATE when it has granted none. */
export async function grantedAccount(
  db: Db,
  uid: string,
): Promise<{ uid: string; roleName: string }> {
  const account = await db.account.findUnique({ where: { uid } });
  const roleName = account && deployRole(account);
  if (!roleName) throw new Refusal("WRONG_STATE", sentence("rules.instance_no_role"));
  return { uid, roleName };
}
