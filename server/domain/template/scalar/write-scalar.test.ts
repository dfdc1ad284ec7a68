import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { parse } from "yaml";
import { imageId } from "../testing/random-text";
import { writeScalar } from "./write-scalar";

// Many templates in one test: on a busy machine that takes longer than it has work to do.
vi.setConfig({ testTimeout: 60_000 });

/** The provider's reader is not documented: both versions of YAML have to take it for the same text. */
describe.each(["1.1", "1.2"] as const)("a value reads as the same text in YAML %s", (version) => {
  it.each([
    ["plain", (written: string) => written],
    ["single", (written: string) => `'${written}'`],
    ["double", (written: string) => `"${written}"`],
    ["block", (written: string) => `|-\n  ${written}`],
  ] as const)("as a %s scalar", (style, around) => {
    fc.assert(
      fc.property(imageId, (value) => {
        const text = `ImageId: ${around(writeScalar(value, [style]))}\n`;
        expect(parse(text, { version })).toEqual({ ImageId: value });
      }),
      { numRuns: 300 },
    );
  });
});

it.each([
  ["m-bp1jalhiu38gaav43r8y", "m-bp1jalhiu38gaav43r8y"],
  ["centos_7_9_x64_20G_alibase_20240403.vhd", "centos_7_9_x64_20G_alibase_20240403.vhd"],
  ["123", '"123"'],
  ["yes", '"yes"'],
  ["Null", '"Null"'],
  ["a: b", '"a: b"'],
  ["x #y", '"x #y"'],
  ["镜像", '"镜像"'],
])("gives a plain scalar quotes only where they are needed: %s", (value, written) => {
  expect(writeScalar(value, ["plain"])).toBe(written);
});
