import type { Scalar } from "yaml";
import type { TextRange } from "../text-range";
import { scalarContent } from "./scalar-content";

/** Gives the place in the file of a part of a scalar's value, without the white space around it. */
export type Alignment = (from: number, to: number) => TextRange;

/**
 * Finds where the characters of a scalar's value stand in the file. Folding, indentation and line ends
 * only ever change white space, so the other characters stand there in the same order, some of them
 * escaped. Null when they do not, which no well-formed scalar makes true.
 */
export function alignScalar(scalar: Scalar<string>, text: string): Alignment | null {
  const { range, style } = scalarContent(scalar, text);
  const { value } = scalar;
  // Cut off, so that a search for what is not in the scalar does not go on behind it.
  const pieces = piecesOf(value, text.slice(0, range[1]), range, style);
  if (!pieces) return null;
  return (from, to) => {
    const [first, last] = inkOf(value, from, to);
    if (last === 0) return [range[0], range[0]];
    return [startOf(first, pieces, range), endOf(last, pieces, range)];
  };
}

/** A part of the value, and what is written for it: the same text, or else one escape. */
type Piece = { from: number; to: number; start: number; end: number };

/** The pieces that together have all the ink of a value, in its order. */
function piecesOf(value: string, text: string, range: TextRange, style: string): Piece[] | null {
  const pieces: Piece[] = [];
  let at = range[0];
  for (let from = inkIn(value, 0); from < value.length; ) {
    at = afterSpace(text, at, range[1], style);
    // A scalar whose quote is never closed goes on in the file behind its value.
    const most = Math.min(range[1], at + value.length - from);
    const { length, stands } = tokenAt(text, at, most, style);
    if (at >= range[1] || !value.startsWith(stands, from)) return null;
    pieces.push({ from, to: from + stands.length, start: at, end: at + length });
    from = inkIn(value, from + stands.length);
    at += length;
  }
  return pieces;
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

/** Where a character stands. */
function startOf(at: number, pieces: readonly Piece[], range: TextRange): number {
  const piece = pieces[countOf(pieces, ({ to }) => to <= at)];
  if (!piece) return range[0];
  return isVerbatim(piece) ? piece.start + at - piece.from : piece.start;
}

/** Where the character before a place ends. */
function endOf(at: number, pieces: readonly Piece[], range: TextRange): number {
  const piece = pieces[countOf(pieces, ({ from }) => from < at) - 1];
  if (!piece) return range[1];
  return isVerbatim(piece) ? piece.start + at - piece.from : piece.end;
}

function isVerbatim({ from, to, start, end }: Piece): boolean {
  return to - from === end - start;
}

/** How many pieces at the front are as asked. */
function countOf(pieces: readonly Piece[], isFront: (piece: Piece) => boolean): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece && isFront(piece)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What is written at a place, by its length, and the ink that it stands for. */
type Token = { length: number; stands: string };

function tokenAt(text: string, at: number, to: number, style: string): Token {
  const character = text[at] ?? "";
  if (style === "single" && character === "'") return { length: 2, stands: "'" };
  if (style === "double" && character === "\\") return escapeAt(text, at);
  const stands = verbatimAt(text, at, to, style);
  return { length: stands.length, stands };
}

/** Up to the end of the line or what may be an escape; it ends in ink. */
function verbatimAt(text: string, at: number, to: number, style: string): string {
  let end = Math.min(to, endOfRun(text, at, style));
  while (end > at + 1 && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(at, end);
}

function endOfRun(text: string, at: number, style: string): number {
  if (style === "single" || style === "double") {
    const ends = style === "single" ? /[\n']/g : /[\n\\]/g;
    ends.lastIndex = at;
    return ends.exec(text)?.index ?? text.length;
  }
  const line = text.indexOf("\n", at);
  return line < 0 ? text.length : line;
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

/** The next place in a value that is no white space, or its end. */
function inkIn(value: string, from: number): number {
  let at = from;
  while (at < value.length && isSpace(value.charCodeAt(at))) at += 1;
  return at;
}
