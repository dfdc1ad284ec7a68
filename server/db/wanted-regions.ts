import type { Tx } from "../ctx";

/**
 * Regions a version is meant for: the source region first (its staged image serves it), then the
 * chosen ones, each once.
 */
export function wantedRegions(sourceRegionId: string, chosen: readonly string[]): string[] {
  return [...new Set([sourceRegionId, ...chosen])];
}

/** Replaces the regions of a draft. */
export async function writeRegions(
  tx: Tx,
  versionId: string,
  regionIds: readonly string[],
): Promise<void> {
  await tx.versionRegion.deleteMany({ where: { versionId } });
  await tx.versionRegion.createMany({
    data: regionIds.map((regionId) => ({ versionId, regionId })),
  });
}
