import { syllableOf } from "./pinyin";
import type { RegionInfo } from "./region-info";

// What people type and neither name nor id contains.
const ALSO_CALLED: Readonly<Record<string, string>> = {
  "cn-hongkong": "hk",
  "cn-huhehaote": "inner mongolia",
  "cn-wulanchabu": "inner mongolia",
  "eu-west-1": "united kingdom britain",
  "me-central-1": "saudi arabia",
  "me-east-1": "united arab emirates",
  "us-east-1": "united states ashburn",
  "us-west-1": "united states california",
};

/**
 * Text as the search compares it: lower case, without accents, full-width forms as ASCII, and without the
 * apostrophes that input methods put between pinyin syllables.
 */
function foldText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\p{M}'’]/gu, "")
    .toLowerCase();
}

/**
 * Whether a region answers a search. Every word of the query must occur in the id, the English or Chinese
 * name (which hold the city) or another name of the place, or be found in the pinyin of the Chinese name from
 * the start of a syllable, or begin the pinyin initials of a city or country ("bj", "hz"). Case and accents
 * do not matter; an empty query matches every region.
 */
function matchesRegion(region: RegionInfo, query: string): boolean {
  const words = foldText(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const index = indexOf(region);
  return words.every(
    (word) =>
      index.texts.some((text) => text.includes(word)) ||
      index.pinyin.some((pinyin) => pinyin.startsWith(word)),
  );
}

/** The regions that answer the query, in the order given. */
export function searchRegions<R extends RegionInfo>(regions: readonly R[], query: string): R[] {
  return regions.filter((region) => matchesRegion(region, query));
}

function indexOf(region: RegionInfo): { texts: string[]; pinyin: string[] } {
  const nameZh = foldText(region.nameZh);
  const runs = nameZh.match(/\p{Script=Han}+/gu) ?? [];
  // "华中1（武汉）": a direction with a number is Alibaba's zone of the country, not a place. Without this
  // "hz" would find Wuhan beside Hangzhou.
  const places = nameZh.replace(/\p{Script=Han}+\d+/gu, " ").match(/\p{Script=Han}+/gu) ?? [];
  return {
    texts: [region.id.toLowerCase(), foldText(region.nameEn), nameZh, ALSO_CALLED[region.id] ?? ""],
    pinyin: [...runs.flatMap(tailsOf), ...places.map(initialsOf)],
  };
}

/** The pinyin from each syllable to the end, so that "hong" does not find the zone 华中 (hua-zhong). */
function tailsOf(run: string): string[] {
  const syllables = syllablesOf(run);
  return syllables.map((_, start) => syllables.slice(start).join(""));
}

function initialsOf(place: string): string {
  return syllablesOf(place)
    .map((syllable) => syllable.charAt(0))
    .join("");
}

function syllablesOf(run: string): string[] {
  return [...run].map((character) => syllableOf(character) ?? character);
}
