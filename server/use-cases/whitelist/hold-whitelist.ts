import type { Tx } from "../../ctx";
import { Refusal } from "../../domain/refusal";
import { sentence } from "../../domain/sentence";

/**
 * Holds the whitelist of a service until the transaction ends and raises its revision. Throws NOT_FOUND
 * when there is no such service, CONFLICT when the whitelist is not the one that the person saw.
 */
export async function holdWhitelist(tx: Tx, input: { serviceId: string; revision: number }) {
  const { serviceId, revision } = input;
  const held = await tx.service.updateMany({
    where: { id: serviceId, whitelistRevision: revision },
    data: { whitelistRevision: { increment: 1 } },
  });
  const service = await tx.service.findUnique({ where: { id: serviceId } });
  if (!service) throw new Refusal("NOT_FOUND", sentence("errors.service_not_found"));
  if (held.count === 0) throw new Refusal("CONFLICT", sentence("rules.changed_meanwhile"));
  return service;
}

/** The entries of these accounts. Throws CONFLICT naming those that are not on the whitelist any more. */
export async function listedEntries(tx: Tx, serviceId: string, accountUids: readonly string[]) {
  const entries = await tx.whitelistEntry.findMany({
    where: { serviceId, accountUid: { in: [...accountUids] } },
    orderBy: { accountUid: "asc" },
  });
  const listed = new Set(entries.map((entry) => entry.accountUid));
  const missing = accountUids.filter((uid) => !listed.has(uid));
  if (missing.length === 0) return entries;
  const gaps = { accounts: missing.slice(0, 3).join(", "), count: missing.length };
  throw new Refusal("CONFLICT", sentence("rules.whitelist_not_listed", gaps));
}
