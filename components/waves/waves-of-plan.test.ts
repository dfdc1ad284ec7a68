import { describe, expect, it } from "vitest";
import { addWave, changeWave, type PlannedWave, placeRegions, proposeWaves } from "./wave-plan";
import { problemsOfPlan, wavesOfPlan } from "./waves-of-plan";

const version = { sourceRegionId: "cn-hangzhou", regionIds: ["cn-beijing", "eu-west-1"] };
const proposed = proposeWaves(["a", "z"]);
const hosts = ["checks.example"];
const problems = (change: Partial<PlannedWave>) =>
  problemsOfPlan(changeWave(proposed, "z", change), version, hosts);

describe("a plan as publishing takes it", () => {
  it("opens the first wave at once, and the last as it says", () => {
    const plan = changeWave(proposed, "z", { amount: "1.5", unit: "hour" });
    expect(wavesOfPlan(plan, version)).toEqual([
      { regionIds: ["cn-hangzhou"], soakMinutes: 0, gate: "none", checkUrl: null },
      { regionIds: ["cn-beijing", "eu-west-1"], soakMinutes: 90, gate: "manual", checkUrl: null },
    ]);
  });

  it("forgets an address that its gate does not use", () => {
    const plan = changeWave(proposed, "z", { gate: "none", checkUrl: "https://checks.example" });
    expect(wavesOfPlan(plan, version)[1]?.checkUrl).toBeNull();
  });
});

describe("what is wrong with a plan", () => {
  it.each<[string, Partial<PlannedWave>, string, string]>([
    ["no time", { amount: "" }, "1.soakMinutes", "rules.wave_soak"],
    ["no number", { amount: "soon" }, "1.soakMinutes", "rules.wave_soak"],
    ["half a minute", { amount: "0.5" }, "1.soakMinutes", "rules.wave_soak"],
    ["more than a week", { amount: "8", unit: "day" }, "1.soakMinutes", "rules.wave_soak"],
    ["no address", { gate: "check" }, "1.checkUrl", "rules.wave_url"],
    [
      "no web address",
      { gate: "check", checkUrl: "ftp://checks.example" },
      "1.checkUrl",
      "rules.wave_url",
    ],
    [
      "a foreign host",
      { gate: "check", checkUrl: "https://else.example/a" },
      "1.checkUrl",
      "rules.wave_host",
    ],
  ])("says it beside its field: %s", (_, change, path, key) => {
    expect([...problems(change)].map(([field, { key }]) => [field, key])).toEqual([[path, key]]);
  });

  it.each<[string, Partial<PlannedWave>]>([
    ["by hand", {}],
    ["a week, by itself", { amount: "7", unit: "day", gate: "none" }],
    ["a health check", { gate: "check", checkUrl: " https://checks.example/release " }],
  ])("finds nothing: %s", (_, change) => {
    expect(problems(change).size).toBe(0);
  });

  it("names the waves without a region", () => {
    const all = placeRegions(addWave(proposed, "m"), ["cn-beijing", "eu-west-1"], "a");
    expect([...problemsOfPlan(all, version, hosts).keys()]).toEqual(["1.regionIds", "2.regionIds"]);
  });
});
