const HALF_A_PAIR = /\p{Surrogate}/u;

/** Can PostgreSQL keep this text? It refuses the character U+0000 in any text, and half a surrogate pair in JSON. */
function isStorable(text: string): boolean {
  return !text.includes("\u0000") && !HALF_A_PAIR.test(text);
}

/**
 * Where a text stands in this input that no database row can hold: the path of the first one, or null. Such texts come from damaged
 * copies and from attackers; no field means them.
 */
export function findUnstorableText(input: unknown): PropertyKey[] | null {
  const left: { value: unknown; path: PropertyKey[] }[] = [{ value: input, path: [] }];
  for (let next = left.pop(); next; next = left.pop()) {
    const { value, path } = next;
    if (typeof value === "string" && !isStorable(value)) return path;
    if (typeof value !== "object" || value === null) continue;
    for (const [key, inner] of Object.entries(value)) {
      if (!isStorable(key)) return path;
      left.push({ value: inner, path: [...path, Array.isArray(value) ? Number(key) : key] });
    }
  }
  return null;
}
