import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyChanges, changeBetween } from "./text-change";
import { mapText } from "./text-map";

const MARK = "\uFEFF";

/** Texts as templates have them: marks, all line ends, Chinese and characters outside the basic plane. */
const texts = fc
  .array(fc.constantFrom("a", "b: ", "镜像", "🚀", "\n", "\r\n", "\r", "\t", MARK), {
    maxLength: 40,
  })
  .map((parts) => parts.join(""));

describe("mapText", () => {
  it.each([
    ["plain text", "ab\ncd", 3, 3],
    ["a byte-order mark", `${MARK}ab`, 1, 0],
    ["the inside of the mark", `${MARK}ab`, 0, 0],
    ["CR LF before", "a\r\nb", 3, 2],
    ["the inside of CR LF", "a\r\nb", 2, 1],
    ["a mark and CR LF", `${MARK}a\r\n\r\nb`, 6, 3],
    ["a lone CR", "a\rb", 2, 2],
    ["Chinese", "镜像: a\r\nb", 7, 6],
    ["an emoji", "🚀\r\nb", 4, 3],
  ])("finds the plain offset after %s", (_what, text, given, plain) => {
    expect(mapText(text).toPlain(given)).toBe(plain);
  });

  it("finds every plain offset again", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const map = mapText(text);
        for (let at = 0; at <= map.plain.length; at++)
          expect(map.toPlain(map.toGiven(at))).toBe(at);
        expect(map.toGiven(map.plain.length)).toBe(text.length);
      }),
    );
  });

  it("shows the same characters on both sides", () => {
    fc.assert(
      fc.property(texts, fc.nat(60), fc.nat(60), (text, a, b) => {
        const map = mapText(text);
        const [from, to] = [a, b].map((x) => x % (map.plain.length + 1)).sort((x, y) => x - y);
        const given = text.slice(map.toGiven(from ?? 0), map.toGiven(to ?? 0));
        expect(given.replace(/\r\n?/g, "\n")).toBe(map.plain.slice(from, to));
      }),
    );
  });
});

describe("applyChanges", () => {
  it.each([
    ["keeps mark and line ends", `${MARK}a\r\nb\r\n`, [[2, 1, "c"]], `${MARK}a\r\nc\r\n`],
    ["ends new lines as the others end", "a\r\nb\r\n", [[1, 0, "\nx"]], "a\r\nx\r\nb\r\n"],
    ["keeps mixed line ends elsewhere", "a\nb\r\nc\n", [[4, 1, "d"]], "a\nb\r\nd\n"],
    ["removes CR LF whole", "a\r\nb", [[1, 1, ""]], "ab"],
    [
      "takes several at once",
      "a\r\nb\r\nc",
      [
        [0, 1, "x"],
        [4, 1, "y"],
      ],
      "x\r\nb\r\ny",
    ],
    ["inserts behind the mark", `${MARK}a`, [[0, 0, "x"]], `${MARK}xa`],
    ["keeps two lines apart", "a\rb\n", [[2, 1, ""]], "a\n\n"],
    ["keeps three lines apart", "\r\rb\n", [[2, 1, ""]], "\n\n\n"],
  ] as [string, string, [number, number, string][], string][])(
    "%s",
    (_what, text, changes, expected) => {
      const given = changes.map(([offset, length, text]) => ({ offset, length, text }));
      expect(applyChanges(text, given)).toBe(expected);
    },
  );

  it("changes the plain form as asked, and nothing else", () => {
    fc.assert(
      fc.property(texts, texts, fc.nat(60), fc.nat(20), (text, put, at, span) => {
        const { plain } = mapText(text);
        const offset = at % (plain.length + 1);
        const length = Math.min(span, plain.length - offset);
        const inserted = put.replaceAll(MARK, "").replace(/\r\n?/g, "\n");
        const mark = text.length - text.replace(/^\uFEFF*/, "").length;
        const made = applyChanges(text, [{ offset, length, text: inserted }], mark);
        const expected = plain.slice(0, offset) + inserted + plain.slice(offset + length);
        expect(mapText(made, mark).plain).toBe(expected);
      }),
    );
  });
});

describe("changeBetween", () => {
  it("is the smallest piece that differs", () => {
    expect(changeBetween("ImageId: m-1\nx", "ImageId: m-22\nx")).toEqual({
      offset: 11,
      length: 1,
      text: "22",
    });
    expect(changeBetween("same", "same")).toBeNull();
  });

  it("never cuts a character in two", () => {
    expect(changeBetween("a🚀b", "a🚁b")).toEqual({ offset: 1, length: 2, text: "🚁" });
  });

  it("leads from any text to any other", () => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const [before, after] = [mapText(a).plain, mapText(b).plain];
        const change = changeBetween(before, after);
        expect(change ? applyChanges(before, [change], 0) : before).toBe(after);
      }),
    );
  });
});
