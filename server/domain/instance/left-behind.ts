/** How many instances run a template in a region. */
export type Running = { templateName: string; regionId: string; count: number };

/** A template as far as it says which instances a version can take on. */
type Offered = { name: string; allowedRegionIds: readonly string[] };

/** Instances that cannot be brought to a version with these templates: theirs is missing or not offered in their region. */
export function leftBehind(templates: readonly Offered[], running: readonly Running[]): Running[] {
  return running.filter(({ templateName, regionId }) => {
    const template = templates.find(({ name }) => name === templateName);
    return !template?.allowedRegionIds.includes(regionId);
  });
}
