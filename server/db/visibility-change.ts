import type { Db, Tx } from "../ctx";
import type { ServiceContent } from "../domain/service/service-content";
import type { ServiceUse } from "../domain/visibility/service-use";
import { type Visibility, visibilityOf } from "../domain/visibility/visibility-of";
import { deployersOf } from "./deployers";
import { serviceUses } from "./service-uses";

type Service = {
  id: string;
  name: string;
  accountUid: string;
  /** Content approved before, null for the first: its packages are told too. */
  before: ServiceContent | null;
  /** Content that would be online. */
  after: ServiceContent;
};

/** A package whose images would be seen by others than before. */
export type VisibilityChange = {
  packageId: string;
  packageName: string;
  before: Visibility["kind"];
  after: Visibility["kind"];
};

const idsIn = (content: ServiceContent | null) =>
  (content?.templates ?? []).flatMap(({ associations }) => Object.values(associations));

function packagesWith(db: Db | Tx, versionIds: readonly string[]) {
  return db.package.findMany({
    where: { versions: { some: { id: { in: [...versionIds] } } } },
    select: { id: true, name: true, accountUid: true, versions: { select: { id: true } } },
    orderBy: { name: "asc" },
  });
}

/** Who could see each package that either content uses, before and after the version came online. */
export async function findVisibilityChange(
  db: Db | Tx,
  { id, name, accountUid, before, after }: Service,
  now: Date,
): Promise<VisibilityChange[]> {
  const used = new Set(idsIn(after));
  const packages = await packagesWith(db, [...idsIn(before), ...used]);
  const versionIds = packages.flatMap(({ versions }) => versions.map((version) => version.id));
  const uses = await serviceUses(db, versionIds, now);
  const deployers = (await deployersOf(db, [id], now)).get(id) ?? [];
  const own = { serviceId: id, serviceName: name, accountUid, deployers };
  const coming: ServiceUse = { ...own, state: "online", type: after.type };
  return packages.map(({ id: packageId, name: packageName, accountUid: owner, versions }) => {
    const today = versions.flatMap((version) => uses.get(version.id) ?? []);
    const others = today.filter(({ serviceId }) => serviceId !== id);
    const then = versions.some((version) => used.has(version.id)) ? [...others, coming] : others;
    return {
      packageId,
      packageName,
      before: visibilityOf(owner, today).kind,
      after: visibilityOf(owner, then).kind,
    };
  });
}
