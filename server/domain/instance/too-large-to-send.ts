/**
 * Most that all values together may take in an address, percent-encoded. CreateStack and UpdateStack take parameters there,
 * not in the body; how long an address may be is not documented, but servers commonly end at 16 KiB with all headers, and
 * what is refused for its length looks like no answer at all.
 */
const MOST_ENCODED = 12_000;

/** What a text takes in an address. */
function encodedLength(text: string): number {
  return encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, "\ufffd")).length;
}

/** The name of the largest value when all of them are too large to be sent, else null. */
export function tooLargeToSend(values: Readonly<Record<string, string>>): string | null {
  const sizes = Object.entries(values).map(([name, value]) => ({
    name,
    size: encodedLength(name) + encodedLength(value),
  }));
  const all = sizes.reduce((sum, { size }) => sum + size, 0);
  if (all <= MOST_ENCODED) return null;
  return sizes.toSorted((a, b) => b.size - a.size)[0]?.name ?? null;
}
