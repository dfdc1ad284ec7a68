import { describe, expect, it } from "vitest";
import { holds, readCondition } from "./visible-condition";

/** The parameter as conditions name it. */
const ref = (name: string) => `\${${name}}`;

const prepaid = { "Fn::Not": { "Fn::Equals": [ref("Pay"), "PostPaid"] } };

describe("a condition", () => {
  it.each([
    [{ "Fn::Equals": [ref("Pay"), "PrePaid"] }, { Pay: "PrePaid" }, true],
    [{ "Fn::Equals": ["PrePaid", ref("Pay")] }, { Pay: "PostPaid" }, false],
    [{ "Fn::Equals": [ref("Flag"), true] }, { Flag: "true" }, true],
    [{ "Fn::Equals": [ref("Nobody"), ""] }, {}, true],
    [{ "Fn::Equals": [ref("constructor"), ""] }, {}, true],
    [prepaid, { Pay: "PrePaid" }, true],
    [{ "Fn::Not": [{ "Fn::Equals": [ref("Pay"), "PostPaid"] }] }, { Pay: "PostPaid" }, false],
    [{ "Fn::And": [prepaid, { "Fn::Equals": [ref("A"), 1] }] }, { Pay: "x", A: "1" }, true],
    [{ "Fn::And": [prepaid, false] }, { Pay: "x" }, false],
    [{ "Fn::Or": [prepaid, "true"] }, { Pay: "PostPaid" }, true],
    [{ "Fn::Or": [] }, {}, false],
    [{ "Fn::In": [ref("Pay"), ["a", "b"]] }, { Pay: "b" }, true],
    [{ "Fn::In": [["a", "b"], ref("Pay")] }, { Pay: "c" }, false],
  ])("%j with %j is %s", (written, values, expected) => {
    const condition = readCondition(written);
    expect(condition && holds(condition, values as Record<string, string>)).toBe(expected);
  });

  it.each([
    null,
    "maybe",
    {},
    [],
    { "Fn::Select": [0, ["a"]] },
    { "Fn::Equals": ["a"] },
    { "Fn::Equals": ["a", {}] },
    { "Fn::In": ["a", "b"] },
    { "Fn::And": { "Fn::Equals": ["a", "a"] } },
    { "Fn::Equals": ["a", "a"], "Fn::Not": true },
  ])("%j is not read", (written) => {
    expect(readCondition(written)).toBeNull();
  });

  it("ends in whatever depth", () => {
    let deep: unknown = true;
    for (let level = 0; level < 10_000; level += 1) deep = { "Fn::Not": deep };
    expect(readCondition(deep)).toBeNull();
  });
});
