import type { RegionRow } from "./region-rows";

/**
 * How many rows of the table the outcome of each row stands for: one reason is told once for all regions
 * that follow each other with it, and 0 says that it is told in a row before.
 */
export function reasonSpans(rows: readonly Pick<RegionRow, "reasons">[]): number[] {
  const told = rows.map(({ reasons }) => (reasons.length > 0 ? JSON.stringify(reasons) : null));
  return told.map((reason, index) => {
    if (reason === null) return 1;
    if (reason === told[index - 1]) return 0;
    const end = told.findIndex((other, at) => at > index && other !== reason);
    return (end < 0 ? told.length : end) - index;
  });
}
