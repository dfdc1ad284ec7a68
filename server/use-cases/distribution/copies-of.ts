import type { VersionRow } from "../../db/own";

/** A copy as its version's row holds it. */
export type CopyOfVersion = NonNullable<VersionRow["regions"][number]["copy"]>;

/** The copies that a version's regions have; a draft has none, nor has a region that is skipped. */
export function copiesOf(version: VersionRow): CopyOfVersion[] {
  return version.regions.flatMap((region) => (region.copy ? [region.copy] : []));
}
