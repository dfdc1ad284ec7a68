/** From (included) and to (excluded), in UTF-16 code units of a file's text. */
export type TextRange = readonly [from: number, to: number];
