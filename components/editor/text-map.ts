const MARK = /^\uFEFF*/;

/** Which offset of a text as given stands where in its plain form, and back. Offsets count UTF-16 code units from 0. */
export type TextMap = {
  /** The text without its byte-order mark and with "\n" for every line end. */
  plain: string;
  /** Offset in `plain`. One inside the mark or inside CR LF goes to the place before the next character that is shown. */
  toPlain(offset: number): number;
  /** Offset in the text as given: behind the mark, and never between CR and LF. */
  toGiven(plainOffset: number): number;
};

/** Length of the byte-order mark (one code unit, or more where tools have added several). */
export function markLength(text: string): number {
  return MARK.exec(text)?.[0].length ?? 0;
}

/** Maps a text to its plain form; its first `mark` code units are its byte-order mark. */
export function mapText(text: string, mark = markLength(text)): TextMap {
  const returns = pairsOf(text);
  let plain: string | undefined;
  return {
    get plain() {
      plain ??= text.slice(mark).replace(/\r\n?/g, "\n");
      return plain;
    },
    toPlain: (offset) =>
      Math.max(0, offset - mark - countWhere(returns, (place) => place < offset)),
    toGiven: (plainOffset) =>
      plainOffset +
      mark +
      countWhere(returns, (place, before) => place - mark - before < plainOffset),
  };
}

/** Places of every CR that an LF follows. */
function pairsOf(text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf("\r\n"); at >= 0; at = text.indexOf("\r\n", at + 2)) places.push(at);
  return places;
}

/** How many places at the start of the ascending list hold; `before` is the number of places ahead of the one asked about. */
function countWhere(places: number[], holds: (place: number, before: number) => boolean): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(places[middle] ?? 0, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
