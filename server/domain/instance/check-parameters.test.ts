import { describe, expect, it } from "vitest";
import { checkParameters, chosenParameters } from "./check-parameters";
import { matchesPattern } from "./quick-pattern";
import { readTemplateParameters } from "./read-template-parameters";

/** The parameter as conditions name it. */
const ref = (name: string) => `\${${name}}`;

const formOf = (parameters: object) =>
  readTemplateParameters(
    [{ path: "t.json", text: JSON.stringify({ Resources: {}, Parameters: parameters }) }],
    null,
  );

describe("a value", () => {
  it.each([
    [{ Type: "Number" }, "1.5", null],
    [{ Type: "Number" }, "one", "parameter_number"],
    [{ Type: "Number", MinValue: 2 }, "1", "parameter_too_small"],
    [{ Type: "Number", MaxValue: 2 }, "3", "parameter_too_large"],
    [{ Type: "Boolean" }, "True", null],
    [{ Type: "Boolean" }, "yes", "parameter_boolean"],
    [{ Type: "Json" }, '{"a":1}', null],
    [{ Type: "Json" }, "{a", "parameter_json"],
    [{ Type: "String", AllowedValues: ["a", 1] }, "1", null],
    [{ Type: "String", AllowedValues: ["a", 1] }, "b", "parameter_allowed"],
    [{ Type: "CommaDelimitedList", AllowedValues: ["a", "b"] }, "b,a", null],
    [{ Type: "CommaDelimitedList", AllowedValues: ["a", "b"] }, "b,c", "parameter_allowed"],
    [{ Type: "String", AllowedPattern: "[a-z]+" }, "abc", null],
    [{ Type: "String", AllowedPattern: "[a-z]+" }, "abc1", "parameter_pattern"],
    [{ Type: "String", AllowedPattern: "(a+)+" }, "b", null],
    [{ Type: "String", MinLength: 3 }, "ab", "parameter_too_short"],
    [{ Type: "String", MaxLength: "3" }, "abcd", "parameter_too_long"],
    [{ Type: "String" }, "", "parameter_missing"],
    [{ Type: "String", Required: false }, "", null],
    [{ Type: "String", Default: "x" }, "", null],
  ])("%j of %j: %s", (definition, value, expected) => {
    const problems = checkParameters(formOf({ P: definition }), { P: value });
    const [key = null] = problems.map(({ sentence }) => sentence.key.replace("rules.", ""));
    expect(key).toBe(expected);
  });
});

describe("what is sent", () => {
  const when = (value: string) => ({
    AssociationPropertyMetadata: {
      Visible: { Condition: { "Fn::Equals": [ref("Kind"), value] } },
    },
  });
  const form = formOf({
    Kind: { Type: "String", Default: "a" },
    OfA: { Type: "String", ...when("a") },
    OfB: { Type: "String", ...when("b") },
    Size: { Type: "Number", Default: 1 },
  });

  it.each([
    [{ OfA: "1", OfB: "2" }, { OfA: "1" }],
    [
      { Kind: "b", OfA: "1", OfB: "2", Size: "" },
      { Kind: "b", OfB: "2" },
    ],
    [{ Kind: "" }, { Kind: "" }],
  ])("of %j is %j", (given, sent) => {
    expect(chosenParameters(form, given)).toEqual(sent);
  });

  it("leaves the default to a parameter called as every object has it", () => {
    const odd = formOf({ constructor: { Type: "String", Default: "x" } });
    expect(chosenParameters(odd, {})).toEqual({});
  });

  it("asks only for what is shown, and knows no other names", () => {
    const names = checkParameters(form, { Kind: "b", Odd: "1" }).map(({ name }) => name);
    expect(names).toEqual(["OfB", "Odd"]);
  });
});

describe("a pattern from a stranger", () => {
  it.each(["(a+)+", "(a|a)*", "(.*)*x", "((a)b*){2,}", "(a)\\1", ".*".repeat(20), "(?<n>a)\\k<n>"])(
    "%s is left to ROS",
    (pattern) => {
      expect(matchesPattern(pattern, "a".repeat(200))).toBeNull();
    },
  );

  it.each([
    ["(?=.*[a-z])(?=.*\\d)[()`~!@#$%^&*_\\-+=|{}\\[\\]:;'<>,.?/a-zA-Z\\d]{8,30}", "abc12345", true],
    ["^[a-z][0-9a-z-]{0,20}$", "Ab", false],
    ["\\Z(?i)", "a", null],
  ])("%s on %s: %s", (pattern, value, expected) => {
    expect(matchesPattern(pattern, value)).toBe(expected);
  });
});
