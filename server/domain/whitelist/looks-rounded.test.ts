import { expect, it } from "vitest";
import { looksRounded } from "./looks-rounded";

const uids = (...ends: string[]) => ends.map((end) => `100020003000400${end}`);

it.each([
  [uids("0", "0", "0", "0"), true],
  [uids("0", "0", "0"), false],
  [uids("0", "0", "0", "0", "7"), false],
  [[], false],
])("of %j says %s", (list, rounded) => {
  expect(looksRounded(list)).toBe(rounded);
});
