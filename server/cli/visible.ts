/** A text on one line without control characters: what a template holds may command a terminal. */
export function visible(text: string): string {
  return text.replaceAll(/\p{Cc}+/gu, " ").trim();
}
