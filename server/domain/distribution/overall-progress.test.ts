import { describe, expect, it } from "vitest";
import { overallPercent, type ProgressPart } from "./overall-progress";

function part(over: Partial<ProgressPart>): ProgressPart {
  return { status: "waiting", progress: 0, ...over };
}

const available = part({ status: "available", progress: 100 });

describe("overallPercent", () => {
  it("counts every region the same", () => {
    expect(overallPercent([available, part({ status: "copying", progress: 30 })])).toBe(65);
  });

  it("never says 100 while a region is being verified", () => {
    expect(overallPercent([available, part({ status: "verifying", progress: 100 })])).toBe(99);
    expect(overallPercent([available, available])).toBe(100);
  });

  it("gives no credit for what failed, and none for nothing", () => {
    expect(overallPercent([available, part({ status: "failed", progress: 80 })])).toBe(50);
    expect(overallPercent([])).toBe(0);
  });
});
