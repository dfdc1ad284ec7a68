import type { Database } from "../../db/database";

/** What is waited for: the end of a lease, the next look, the start of a job. */
const WAITS = [
  ['"Region"', "id", '"leaseUntil"'],
  ['"Region"', "id", '"permissionLeaseUntil"'],
  ['"Copy"', "id", '"nextLookAt"'],
  ['"ImagePermission"', '"copyId"', '"nextLookAt"'],
  ["pgboss.job", "id", "start_after"],
] as const;

/** So much more time passes for whoever waits, beside the time that passes by itself. */
const AGED_SECONDS = 14;

/**
 * Once a second this makes all waits of a house end in a fifteenth of their time, the leases of the dead included. A lease
 * then lasts three seconds, which is more than an answer takes from a cloud on the same machine. Rows that
 * somebody holds are left alone, so that nobody waits for this. Waves are not watched for minutes at all.
 */
export async function ageWaits({ executeSql }: Database): Promise<void> {
  for (const [table, id, until] of WAITS) {
    await executeSql(`
      UPDATE ${table} SET ${until} = ${until} - interval '${AGED_SECONDS} seconds' WHERE ${id} IN (
        SELECT ${id} FROM ${table} WHERE ${until} > now() AT TIME ZONE 'UTC' FOR UPDATE SKIP LOCKED
      )`);
  }
  await executeSql(`
    UPDATE "VersionWave" SET "soakMinutes" = 0 WHERE ("versionId", position) IN (
      SELECT "versionId", position FROM "VersionWave" WHERE "soakMinutes" > 0 FOR UPDATE SKIP LOCKED
    )`);
}
