import type { InstanceCount } from "./instance-data";

/** Which versions run where: a row per version, a column per region that has any. */
export type InstanceMatrix = {
  regionIds: string[];
  rows: {
    version: InstanceCount["version"];
    total: number;
    /** By region id; none where nothing runs. */
    counts: ReadonlyMap<string, number>;
  }[];
};

/** Arranges counts by version, services by name and their newest version first, and by region, the busiest first. */
export function matrixOfCounts(counts: readonly InstanceCount[]): InstanceMatrix {
  const perRegion = new Map<string, number>();
  const rows = new Map<
    string,
    { version: InstanceCount["version"]; counts: Map<string, number> }
  >();
  for (const { version, regionId, count } of counts) {
    perRegion.set(regionId, (perRegion.get(regionId) ?? 0) + count);
    const row = rows.get(version.id) ?? { version, counts: new Map() };
    row.counts.set(regionId, count);
    rows.set(version.id, row);
  }
  const regions = [...perRegion].sort(
    ([one, few], [other, many]) => many - few || one.localeCompare(other),
  );
  const total = (row: { counts: ReadonlyMap<string, number> }) =>
    [...row.counts.values()].reduce((sum, count) => sum + count, 0);
  return {
    regionIds: regions.map(([id]) => id),
    rows: [...rows.values()]
      .sort(
        ({ version: one }, { version: other }) =>
          one.service.name.localeCompare(other.service.name) ||
          one.service.id.localeCompare(other.service.id) ||
          (other.number ?? Number.POSITIVE_INFINITY) - (one.number ?? Number.POSITIVE_INFINITY),
      )
      .map((row) => ({ ...row, total: total(row) })),
  };
}
