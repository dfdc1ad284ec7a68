import type { Scalar } from "yaml";
import type { TextRange } from "../text-range";
import { scalarContent } from "./scalar-content";

/** Gives the place in the file of a part of a scalar's value, without the white space around it. */
export type Alignment = (from: number, to: number) => TextRange;

/**
 * Finds where each character of a scalar's value stands in the file. Folding, indentation and line ends
 * only ever change white space, so the other characters stand there in the same order, some of them
 * escaped. Null when they do not, which no well-formed scalar makes true.
 */
export function alignScalar(scalar: Scalar<string>, text: string): Alignment | null {
  const { range, style } = scalarContent(scalar, text);
  const value = scalar.value;
  const starts = new Uint32Array(value.length);
  const ends = new Uint32Array(value.length);
  let at = range[0];
  for (let index = 0; index < value.length; ) {
    if (isSpace(value.charCodeAt(index))) {
      index += 1;
      continue;
    }
    at = afterSpace(text, at, range[1], style);
    const token = tokenAt(text, at, style);
    if (at >= range[1] || !value.startsWith(token.stands, index)) return null;
    for (let unit = 0; unit < token.stands.length; unit += 1) {
      starts[index + unit] = at;
      ends[index + unit] = at + token.length;
    }
    index += token.stands.length;
    at += token.length;
  }
  return (from, to) => {
    const [first, last] = inkOf(value, from, to);
    if (last === 0) return [range[0], range[0]];
    return [starts[first] ?? range[0], ends[last - 1] ?? range[1]];
  };
}

/** A part without the white space around it; of nothing but white space, the ink before it. */
function inkOf(value: string, from: number, to: number): TextRange {
  const inkBefore = (at: number) => {
    let end = at;
    while (end > 0 && isSpace(value.charCodeAt(end - 1))) end -= 1;
    return end;
  };
  const last = inkBefore(to);
  let first = Math.min(from, Math.max(0, last - 1));
  while (first < last && isSpace(value.charCodeAt(first))) first += 1;
  return [first, last];
}

/** What is written at a place, by its length, and the ink that it stands for. */
type Token = { length: number; stands: string };

function tokenAt(text: string, at: number, style: string): Token {
  const character = text[at] ?? "";
  if (style === "single" && character === "'") return { length: 2, stands: "'" };
  if (style === "double" && character === "\\") return escapeAt(text, at);
  return { length: 1, stands: character };
}

/** YAML 1.2, section 5.7: escaped characters; JSON has a part of them. */
function escapeAt(text: string, at: number): Token {
  const letter = text[at + 1] ?? "";
  const digits = { x: 2, u: 4, U: 8 }[letter];
  if (digits) {
    const code = Number.parseInt(text.slice(at + 2, at + 2 + digits), 16);
    return { length: 2 + digits, stands: code <= 0x10ffff ? String.fromCodePoint(code) : "" };
  }
  const named: Record<string, string> = { "0": "\0", a: "\x07", b: "\b", e: "\x1b" };
  return { length: 2, stands: named[letter] ?? letter };
}

function afterSpace(text: string, from: number, to: number, style: string): number {
  let at = from;
  while (at < to) {
    const width = isSpace(text.charCodeAt(at)) ? 1 : escapedSpace(text, at, style);
    if (width === 0) break;
    at += width;
  }
  return at;
}

/** How long an escape is that stands for white space or for nothing, else 0. */
function escapedSpace(text: string, at: number, style: string): number {
  if (style !== "double" || text[at] !== "\\") return 0;
  const letter = text[at + 1] ?? "";
  if ("ntrvfN_LP \t\n".includes(letter)) return 2;
  if (letter === "\r") return 2;
  const { length, stands } = escapeAt(text, at);
  return stands.length === 1 && isSpace(stands.charCodeAt(0)) ? length : 0;
}

/** Tab, line feed, vertical tab, form feed, return, space, next line, no-break space, separators. */
function isSpace(code: number): boolean {
  if (code === 32 || (code >= 9 && code <= 13)) return true;
  return code === 0x85 || code === 0xa0 || code === 0x2028 || code === 0x2029;
}
