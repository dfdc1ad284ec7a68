import fc from "fast-check";

/** What typing, cutting and careless tools leave behind. */
const BITS = [
  ...["\0", "\t", "\r", "\n", "'", '"', "{", "}", "[", "]", ":", "-", "#", "&", "*", "!", "|", ">"],
  ...[
    "%",
    "@",
    "`",
    "\\",
    "$",
    "?",
    ",",
    "<<",
    "${",
    "~",
    "  ",
    "/*",
    "<<EOT",
    "\uFEFF",
    "😀",
    "\ud800",
  ],
];

const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat({ max: 3 }),
  bit: fc.constantFrom("", ...BITS),
});

/** Texts of which a part is lost, or in which some characters became others. */
export function broken(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const ends = fc.tuple(change, change).map((both) => both.map(({ at }) => at).toSorted());
  const cut = fc.tuple(texts, ends, fc.boolean()).map(([text, [from = 0, to = 1], head]) => {
    return text.slice(head ? 0 : from * text.length, to * text.length);
  });
  const flipped = fc
    .tuple(texts, fc.array(change, { minLength: 1, maxLength: 6 }))
    .map(([text, changes]) =>
      changes.reduce((left, { at, cut: lost, bit }) => {
        const place = Math.floor(at * left.length);
        return left.slice(0, place) + bit + left.slice(place + lost);
      }, text),
    );
  return fc.oneof(cut, flipped);
}
