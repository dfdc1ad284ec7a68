import type { Db } from "../ctx";
import type { VersionRow } from "./own";

/** The private copy in the source region that some of the version's regions are copied from, because its own are public; null when none is. */
export async function findPrivateRoot(db: Db, version: VersionRow) {
  const root = await db.copy.findFirst({
    where: { sourceImageId: version.sourceImageId, root: true },
  });
  if (!root) return null;
  // What was copied before it was made needed none.
  const isNeeded = version.regions.some(
    ({ copy }) => copy && (copy.startedAt === null || copy.startedAt >= root.createdAt),
  );
  return isNeeded ? root : null;
}
