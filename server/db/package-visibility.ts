import type { Db, Tx } from "../ctx";
import type { ServiceName } from "../domain/visibility/service-use";
import { type Visibility, visibilityOf } from "../domain/visibility/visibility-of";
import { serviceUses } from "./service-uses";

/** What a page tells of a package's visibility: how many accounts, not which. */
export type PackageVisibility =
  | { kind: "private" }
  | { kind: "public"; because: ServiceName[] }
  | { kind: "whitelist"; accountCount: number; because: ServiceName[] };

function told(visibility: Visibility): PackageVisibility {
  if (visibility.kind !== "whitelist") return visibility;
  const { kind, accounts, because } = visibility;
  return { kind, accountCount: accounts.length, because };
}

/** Who may see each of these packages, and because of which services. */
export async function packageVisibility(
  db: Db | Tx,
  packages: readonly { id: string; accountUid: string }[],
  now: Date,
): Promise<Map<string, PackageVisibility>> {
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
      return [id, told(visibilityOf(accountUid, used))];
    }),
  );
}
