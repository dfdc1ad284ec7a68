import { describe, expect, it } from "vitest";
import { CliRefusal } from "./cli-refusal";
import { localeAskedFor, readArguments } from "./read-arguments";

const split = (line: string) => line.split(" ").filter((word) => word !== "");

describe("readArguments", () => {
  it.each([
    ["--help", { command: "help", locale: "en" }],
    ["template check --help", { command: "help", locale: "en" }],
    ["-h --lang zh-CN", { command: "help", locale: "zh-CN" }],
    ["--version", { command: "version", locale: "en" }],
    ["template check a.yaml", { command: "check", path: "a.yaml", form: "text", locale: "en" }],
    ["template check --json -", { command: "check", path: "-", form: "json", locale: "en" }],
    [
      "template check a --sarif --lang=zh-CN",
      { command: "check", path: "a", form: "sarif", locale: "zh-CN" },
    ],
    [
      "template render a --map m.json --region cn-hangzhou",
      {
        command: "render",
        path: "a",
        map: "m.json",
        region: "cn-hangzhou",
        out: null,
        locale: "en",
      },
    ],
    [
      "template render --region=x --map=m --out=-o -- --a",
      { command: "render", path: "--a", map: "m", region: "x", out: "-o", locale: "en" },
    ],
  ])("understands %s", (line, order) => {
    expect(readArguments(split(line))).toEqual(order);
  });

  it.each([
    ["", "noCommand"],
    ["template", "unknownCommand"],
    ["template validate a", "unknownCommand"],
    ["check a", "unknownCommand"],
    ["template check", "noPath"],
    ["template check a b", "onePath"],
    ["template check a --jsn", "unknownOption"],
    ["template check a -x", "unknownOption"],
    ["template check a --constructor", "unknownOption"],
    ["template check a --no-json", "unknownOption"],
    ["template check a --json=yes", "noValue"],
    ["template check a --json --sarif", "oneForm"],
    ["template check a --region x", "foreignOption"],
    ["template render a --json --region x --map m", "foreignOption"],
    ["template check a --lang", "valueMissing"],
    ["template check a --lang fr", "unknownLanguage"],
    ["template render a --map m", "optionMissing"],
    ["template render a --region x", "optionMissing"],
    ["template render a --region --map m", "valueMissing"],
    ["template render a --region= --map m", "valueMissing"],
  ])("refuses “%s”", (line, key) => {
    const refusal = refusalOf(() => readArguments(split(line)));
    expect(refusal).toMatchObject({ exitCode: 2, sentence: { key: `commandLine.${key}` } });
  });
});

it.each([
  ["", "en"],
  ["--lang zh-CN", "zh-CN"],
  ["template check --nonsense --lang=zh-CN", "zh-CN"],
  ["--lang fr", "en"],
  ["--lang", "en"],
])("speaks of the mistakes in “%s” in %s", (line, locale) => {
  expect(localeAskedFor(split(line))).toBe(locale);
});

function refusalOf(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    if (error instanceof CliRefusal) return error;
    throw error;
  }
}
