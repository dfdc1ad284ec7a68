import type { Db, Tx } from "../ctx";

/**
 * The accounts that the whitelist of each of these services lets deploy now, by service: UIDs, sorted. Who may
 * only look at a service needs neither package nor image. A service that lets nobody is absent.
 */
export async function deployersOf(
  db: Db | Tx,
  serviceIds: readonly string[],
  now: Date,
): Promise<Map<string, string[]>> {
  if (serviceIds.length === 0) return new Map();
  // One row a service: a whitelist can name a hundred thousand accounts, and that many rows take seconds to read.
  const rows = await db.$queryRaw<{ serviceId: string; accounts: string[] }[]>`
    select "serviceId", array_agg("accountUid" order by "accountUid" collate "C") as accounts
    from "WhitelistEntry"
    where "serviceId" = any(${[...new Set(serviceIds)]})
      and deploy and ("expiresAt" is null or "expiresAt" > ${now})
    group by "serviceId"`;
  return new Map(rows.map(({ serviceId, accounts }) => [serviceId, accounts]));
}
