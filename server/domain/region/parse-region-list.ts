import { sortRegionIds } from "./region-area";
import type { RegionInfo } from "./region-info";
import { type SelectionRules, whyNotSelect } from "./region-selection";

/** A pasted list, sorted out. Each id stands in exactly one part. */
export type ParsedRegionList = {
  /** Ids that can be chosen, in stable order. */
  selectable: string[];
  /** Known regions that cannot be chosen, in stable order. */
  blocked: string[];
  /** Whether the list names the source region, which needs no copy. */
  namesSource: boolean;
  /** Words that are no known region id, as written, in the order of the text. */
  unknown: string[];
};

// Wide punctuation too, and what surrounds ids in JSON, YAML and CSV.
const SEPARATORS = /[\s,;|，；、"'`[\](){}]+/u;

/**
 * Reads region ids from pasted text: separated by commas, spaces or lines, also as a JSON array, YAML list
 * or quoted CSV; case does not matter and repetitions count once.
 */
export function parseRegionList(
  text: string,
  regions: readonly RegionInfo[],
  rules: SelectionRules,
): ParsedRegionList {
  const byId = new Map(regions.map((region) => [region.id.toLowerCase(), region]));
  const words = text.split(SEPARATORS).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const known = words.flatMap((word) => byId.get(word.toLowerCase()) ?? []);
  const ofKind = (blocked: boolean) =>
    known.filter((region) => {
      const block = whyNotSelect(region, rules);
      return blocked ? block !== null && block.kind !== "source" : block === null;
    });
  return {
    selectable: sortRegionIds(ofKind(false).map((region) => region.id)),
    blocked: sortRegionIds(ofKind(true).map((region) => region.id)),
    namesSource: known.some((region) => region.id === rules.sourceRegionId),
    unknown: [...new Set(words.filter((word) => !byId.has(word.toLowerCase())))],
  };
}
