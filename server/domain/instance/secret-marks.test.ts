import { describe, expect, it } from "vitest";
import { openVault } from "../../vault";
import { secretMarks, withoutMarked } from "./secret-marks";

const { marker } = openVault("test-secret-of-at-least-32-characters");
const without = (text: string, values: readonly string[]) =>
  withoutMarked(text, secretMarks(values, marker), marker);

describe("a text that quotes secrets", () => {
  it.each([
    ["nothing secret", ["Sesame-42"], "nothing secret"],
    ["Sesame-42", ["Sesame-42"], "******"],
    ["'Sesame-42' and Sesame-42.", ["Sesame-42"], "'******' and ******."],
    ["Sesame-4", ["Sesame-42"], "Sesame-4"],
    ["of two: open!, Sesame-42", ["Sesame-42", "open!"], "of two: ******, ******"],
    ["one in the other: Sesame-42", ["Sesame", "Sesame-42"], "one in the other: ******"],
    ["overlapping: abcdefg", ["abcde", "cdefg"], "overlapping: ******"],
    ["aaaaaaa", ["aaa"], "******"],
    ["short: on", ["on"], "short: on"],
    ["", ["Sesame-42"], ""],
    ['as JSON: {"p":"a\\"b\\\\c"}', ['a"b\\c'], 'as JSON: {"p":"******"}'],
    ["in an address: ?p=a%20b%26c", ["a b&c"], "in an address: ?p=******"],
    ["one of a list: second-key", ["first-key,second-key"], "one of a list: ******"],
    ["a value in JSON: hunter-22", ['{"user":{"word":"hunter-22"}}'], "a value in JSON: ******"],
    ["a short value in JSON: root", ['{"user":"root"}'], "a short value in JSON: root"],
    ["密码是开门芝麻吧。", ["开门芝麻吧"], "密码是******。"],
    ["half a character: \ud83d!", ["\ud83d!!"], "half a character: \ud83d!"],
  ])("%j without %j is %j", (text, values, expected) => {
    expect(without(text, values)).toBe(expected);
  });

  it("holds them no longer wherever they stand in a long one", () => {
    const text = Array.from({ length: 2000 }, (_, at) => `${at} Sesame-${at}`).join(" ");
    expect(without(text, ["Sesame-1234"])).toBe(text.replace("Sesame-1234", "******"));
  });
});

describe("marks", () => {
  it("do not hold what they are made from, nor tell it under another key", () => {
    const marks = secretMarks(["Sesame-42"], marker);
    expect(marks.join()).not.toContain("Sesame");
    const other = openVault("another-secret-of-at-least-32-letters").marker;
    expect(marks).not.toEqual(secretMarks(["Sesame-42"], other));
    expect(withoutMarked("Sesame-42", marks, other)).toBe("Sesame-42");
  });
});
