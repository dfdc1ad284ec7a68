import type { TextRange } from "../text-range";

/** YAML 1.2, section 5.5 with its line breaks: no other character is white space to it. */
const WHITE_SPACE = " \t\r\n";

/** A range without the white space around it; of nothing but white space, its end. */
export function inkOf(text: string, [from, to]: TextRange): TextRange {
  let [start, end] = [from, to];
  while (start < to && WHITE_SPACE.includes(text.charAt(start))) start += 1;
  while (end > start && WHITE_SPACE.includes(text.charAt(end - 1))) end -= 1;
  return [start, end];
}
