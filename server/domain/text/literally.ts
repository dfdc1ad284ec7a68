/** A text as LIKE takes it for itself: `%`, `_` and `\` mean something there, and `_` stands in most names. */
export function literally(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&");
}
