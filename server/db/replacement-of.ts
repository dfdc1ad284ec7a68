import type { VersionRow } from "./own";

/** What consumers of a deprecated version are told to move to, or null. */
export function replacementOf({ replacement }: Pick<VersionRow, "replacement">) {
  return (
    replacement && {
      packageId: replacement.packageId,
      packageName: replacement.package.name,
      versionId: replacement.id,
      versionName: replacement.name,
    }
  );
}
