/** A sentence in the reader's language: a message key and what fills its gaps. */
export type Sentence = { key: string; values?: Record<string, string | number> };

/** Builds a Sentence; `key` is a full message key such as `rules.version_locked`. */
export function sentence(key: string, values?: Sentence["values"]): Sentence {
  return values ? { key, values } : { key };
}
