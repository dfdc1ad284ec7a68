import type { Db, Tx } from "../ctx";
import { type Visibility, visibilityOf } from "../domain/visibility/visibility-of";
import { serviceUses } from "./service-uses";

/** Who may see each of these packages, and because of which services. */
export async function packageVisibility(
  db: Db | Tx,
  packages: readonly { id: string; accountUid: string }[],
  now: Date,
): Promise<Map<string, Visibility>> {
  const versions = await db.version.findMany({
    where: { packageId: { in: packages.map(({ id }) => id) } },
    select: { id: true, packageId: true },
  });
  const uses = await serviceUses(
    db,
    versions.map(({ id }) => id),
    now,
  );
  return new Map(
    packages.map(({ id, accountUid }) => {
      const own = versions.filter(({ packageId }) => packageId === id);
      const used = own.flatMap((version) => uses.get(version.id) ?? []);
      return [id, visibilityOf(accountUid, used)];
    }),
  );
}
