import type { SearchEntry } from "./search-entry";

/** Entries whose label holds every word of the term, in any order and case; all of them for an empty term. */
export function matchingEntries(
  entries: readonly SearchEntry[],
  term: string,
  locale: string,
): readonly SearchEntry[] {
  const words = term.toLocaleLowerCase(locale).split(/\s+/).filter(Boolean);
  return entries.filter(({ label }) => {
    const text = label.toLocaleLowerCase(locale);
    return words.every((word) => text.includes(word));
  });
}
