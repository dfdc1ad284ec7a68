import { describe, expect, it } from "vitest";
import type { WaveGate } from "@/server/domain/wave/wave-gate";
import type { WaveStanding } from "@/server/domain/wave/wave-standing";
import { type Overruled, overruledByOpening } from "./overruled-by-opening";

describe("what opening a wave passes over", () => {
  it.each<[WaveStanding["kind"], WaveGate, number, Overruled[]]>([
    ["awaiting", "manual", 30, []],
    ["due", "none", 0, []],
    ["checking", "check", 30, ["check"]],
    ["soaking", "none", 30, ["soak"]],
    ["soaking", "manual", 30, ["soak"]],
    ["soaking", "check", 30, ["soak", "check"]],
    ["behind", "manual", 0, ["moving"]],
    ["behind", "check", 30, ["moving", "soak", "check"]],
    ["stopped", "none", 0, ["halted"]],
    ["stopped", "check", 5, ["halted", "soak", "check"]],
  ])("%s, gate %s, %i minutes", (kind, gate, soakMinutes, overruled) => {
    expect(overruledByOpening({ soakMinutes, gate, standing: { kind } })).toEqual(overruled);
  });
});
