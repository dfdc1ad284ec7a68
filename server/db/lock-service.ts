import type { Tx } from "../ctx";
import { Refusal } from "../domain/refusal";
import { sentence } from "../domain/sentence";

/**
 * Holds the service until the transaction ends, so that what is decided from its versions stays true. It comes before
 * the locks of packages and copies everywhere (see lockPackage). Throws NOT_FOUND when the service was deleted meanwhile.
 */
export async function lockService(tx: Tx, serviceId: string): Promise<void> {
  const rows = await tx.$queryRaw<unknown[]>`
    select id from "Service" where id = ${serviceId} for update`;
  if (rows.length === 0) throw new Refusal("NOT_FOUND", sentence("errors.service_not_found"));
}
