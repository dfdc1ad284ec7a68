import { describe, expect, it } from "vitest";
import { loadMessages } from "@/components/i18n/load-messages";
import { parseRos } from "./parse-ros";
import { yamlIssues } from "./yaml-issues";
import { yamlProblem } from "./yaml-problem";

function saidOf(text: string): string | undefined {
  const { errors } = parseRos(text);
  return yamlIssues(errors, null, { path: "t.yaml", text })[0]?.sentence.key;
}

describe("what is wrong with a text as YAML", () => {
  it.each([
    ["aliasName", "a: &\n"],
    ["aliasProperties", "b: &b 1\na: &c *b\n"],
    ["anchors", "a: &b &c 1\n"],
    ["blockInFlow", "a: [\n  - b\n]\n"],
    ["blockInFlow", '{"a": 1 "b": 2}'],
    ["bracket", "a: [b\n"],
    ["bracket", "[b"],
    ["colon", "a: 1\nb\n"],
    ["comma", "a: ['b' 'c']\n"],
    ["comma", '{"a": "b"\n "c": "d"}'],
    ["dash", "- - a\n -b\n c"],
    ["dash", "a: - b\n"],
    ["directive", "%YAML\n---\na: 1\n"],
    ["directive", "%YAML 1.2\na: 1\n"],
    ["document", "a: 1\n---\nb: 2\n"],
    ["escape", 'a: "\\q"\n'],
    ["indent", "a:\n    b: 1\n  c: 2\n"],
    ["indent", "a: |\n    \n  b\n"],
    ["inline", "a: b: c\n"],
    ["inline", "a: b\n  c: d\n"],
    ["keyLines", "a\nb: 1\n"],
    ["longKey", `${"a".repeat(1025)}: 1\n`],
    ["order", "!b - a\n"],
    ["quote", "a: 'b\n"],
    ["quote", 'a: "b\n'],
    ["sign", "a: @b\n"],
    ["space", "a: 'b'#c\n"],
    ["tab", "a:\n\tb: 1\n"],
    ["tag", "a: !<b c\n"],
    ["tags", "a: !b !c 1\n"],
    ["token", "a: }\n"],
  ])("is told as %s", (problem, text) => {
    expect(saidOf(text)).toBe(`templateRules.yaml-syntax.problem.${problem}`);
  });

  it("is told in the parser's words where nothing else is known of it", () => {
    const message = "Map comment with trailing content";
    expect(yamlProblem({ code: "IMPOSSIBLE", message })).toBeNull();
  });
});

it("has a message for each problem", async () => {
  const { templateRules } = await loadMessages("en");
  expect(Object.keys(templateRules["yaml-syntax"].problem)).toHaveLength(23);
});
