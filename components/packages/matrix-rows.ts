import type { DistributionDetail, DistributionRegion } from "@/components/versions/version-data";
import { groupByArea, type RegionArea } from "@/server/domain/region/region-area";

/** One region of one version. */
export type MatrixCell = DistributionRegion;

/** One region with its cell in each version, null where the version does not go there. */
export type MatrixRow = {
  id: string;
  nameEn: string;
  nameZh: string;
  cells: (MatrixCell | null)[];
};

/** Turns the distributions of several versions into rows of regions by area; cells keep the order of the versions. */
export function matrixRows(
  distributions: readonly Pick<DistributionDetail, "regions">[],
): { area: RegionArea; regions: MatrixRow[] }[] {
  const rows = new Map<string, MatrixRow>();
  for (const [column, { regions }] of distributions.entries()) {
    for (const cell of regions) {
      const { regionId: id, nameEn, nameZh } = cell;
      const row = rows.get(id) ?? { id, nameEn, nameZh, cells: distributions.map(() => null) };
      row.cells[column] = cell;
      rows.set(id, row);
    }
  }
  return groupByArea([...rows.values()]);
}
