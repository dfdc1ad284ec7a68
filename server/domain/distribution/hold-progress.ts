/** What is shown of a region's progress. */
export type ShownProgress = { regionId: string; attempt: number; progress: number };

/**
 * Progress as it may be shown: within one attempt it never falls, whatever order answers arrive in. A
 * new attempt starts anew (and is labelled as such).
 */
export function holdProgress<Region extends ShownProgress>(
  shown: readonly ShownProgress[],
  next: readonly Region[],
): Region[] {
  const before = new Map(shown.map((region) => [region.regionId, region]));
  return next.map((region) => {
    const earlier = before.get(region.regionId);
    const falls =
      earlier && earlier.attempt === region.attempt && earlier.progress > region.progress;
    return falls ? { ...region, progress: earlier.progress } : region;
  });
}
