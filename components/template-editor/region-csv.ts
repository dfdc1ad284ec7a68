import type { ReadSentence } from "@/components/shell/use-sentence";
import { regionLabel } from "@/server/domain/region/region-label";
import { writeCsv } from "@/server/domain/write-csv";
import type { RegionRow } from "./region-rows";

const HEAD = ["region_id", "region_name", "outcome", "place", "before", "image_id", "reason"];

/** The table of regions as CSV, a row for every associated place in every region. */
export function regionCsv(rows: readonly RegionRow[], locale: string, say: ReadSentence): string {
  const lines = rows.flatMap((row) => {
    const begin = [row.region, regionLabel(row.info, locale), row.outcome];
    const reason = row.reasons.map((sentence) => say(sentence)).join(" ");
    if (row.slots.length === 0) return [[...begin, "", "", "", reason]];
    return row.slots.map(({ slot, imageId }) => [
      ...begin,
      slot.path,
      slot.value ?? "",
      imageId ?? "",
      imageId === null ? reason : "",
    ]);
  });
  return writeCsv([HEAD, ...lines]);
}
