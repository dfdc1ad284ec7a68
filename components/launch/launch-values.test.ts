import { describe, expect, it } from "vitest";
import { readParameter } from "@/server/domain/instance/read-parameter";
import type { ParameterSet } from "./launch-data";
import { givenValues, type LaunchValues, shownValue, withSet } from "./launch-values";

const SETS: ParameterSet[] = [
  { name: "small", description: "", parameters: { Type: "s", Disk: "40", Gone: "1" } },
  { name: "large", description: "", parameters: { Type: "l" } },
];
const parameters = ["Type", "Disk", "Zone"].map((name) => readParameter(name, { Type: "String" }));
const values = (set: string | null, typed: Record<string, string>): LaunchValues => ({
  set,
  typed,
});

it.each([
  [null, {}, {}],
  ["small", {}, { Type: "s", Disk: "40" }],
  ["small", { Type: "m", Zone: "a" }, { Type: "m", Disk: "40", Zone: "a" }],
  ["gone", { Zone: "a" }, { Zone: "a" }],
])("gives the values of set %s under %j", (set, typed, given) => {
  expect(givenValues(values(set, typed), { parameters, parameterSets: SETS })).toEqual(given);
});

describe("another set", () => {
  it("speaks for its parameters again and leaves what was typed elsewhere", () => {
    const typed = { Type: "m", Zone: "a" };
    expect(withSet(values("small", typed), "large", SETS)).toEqual(values("large", { Zone: "a" }));
  });

  it("takes nothing away when it is none", () => {
    const typed = { Type: "m", Zone: "a" };
    expect(withSet(values("small", typed), null, SETS)).toEqual(values(null, typed));
  });
});

it.each([
  [{}, "40"],
  [{ Disk: "80" }, "80"],
  [{ Disk: "" }, ""],
])("shows of %j in a field whose default is 40: %s", (given, shown) => {
  expect(shownValue(readParameter("Disk", { Type: "Number", Default: 40 }), given)).toBe(shown);
});
