import type { Tx } from "../ctx";
import { Refusal } from "../domain/refusal";
import { sentence } from "../domain/sentence";

/**
 * Holds the package until the transaction ends, so that what is decided from its versions stays true. Locks are taken in one
 * order everywhere (package, copies, versions), or two people would wait for each other. Throws NOT_FOUND when the package
 * was deleted meanwhile.
 */
export async function lockPackage(tx: Tx, packageId: string): Promise<void> {
  const rows = await tx.$queryRaw<unknown[]>`
    select id from "Package" where id = ${packageId} for update`;
  if (rows.length === 0) throw new Refusal("NOT_FOUND", sentence("errors.package_not_found"));
}
