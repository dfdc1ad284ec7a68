import { expect, it } from "vitest";
import { readParameter } from "@/server/domain/instance/read-parameter";
import { findLaunchProblems } from "./find-launch-problems";

const parameters = [
  readParameter("Zone", { Type: "String" }),
  readParameter("Disk", { Type: "Number", Default: 40, MinValue: 20 }),
];
const form = { parameters, groups: [{ label: null, names: ["Zone", "Disk"] }] };
const keysOf = (filled: Parameters<typeof findLaunchProblems>[1]) =>
  findLaunchProblems(form, filled).map(({ field, sentence }) => [field, sentence.key]);

it("finds everything, in the order of the fields", () => {
  expect(keysOf({ name: " ", regionId: null, given: { Disk: "1" } })).toEqual([
    ["name", "rules.instance_name_length"],
    ["regionId", "rules.instance_region_missing"],
    ["parameters.Zone", "rules.parameter_missing"],
    ["parameters.Disk", "rules.parameter_too_small"],
  ]);
});

it("finds nothing in what can be sent", () => {
  expect(keysOf({ name: "web", regionId: "cn-beijing", given: { Zone: "a" } })).toEqual([]);
});
