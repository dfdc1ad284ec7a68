import type { AssociatedVersion } from "../domain/template/associated-version";
import { isHeld } from "../domain/wave/is-held";
import type { VersionRow } from "./own";

/**
 * A version's row as templates need it. A draft has its source image, in its source region; a published
 * version has the copies that are available. `readerUid` is the account whose templates they are.
 */
export function associatedVersion(row: VersionRow, readerUid: string): AssociatedVersion {
  const { sourceImage } = row;
  const { account } = row.package;
  const draft = row.number === null;
  const copies = row.regions.flatMap(({ regionId, copy }) =>
    copy?.state === "available" && copy.imageId ? [[regionId, copy.imageId] as const] : [],
  );
  return {
    packageId: row.packageId,
    packageName: row.package.name,
    versionId: row.id,
    versionName: row.name,
    owner: account.uid === readerUid ? null : account.name,
    state: row.state,
    draft,
    sourceRegionId: sourceImage.regionId,
    images: draft ? { [sourceImage.regionId]: sourceImage.imageId } : Object.fromEntries(copies),
    regions: Object.fromEntries(
      row.regions.map((region) => [
        region.regionId,
        isHeld(region) ? "held" : (region.copy?.state ?? null),
      ]),
    ),
  };
}
