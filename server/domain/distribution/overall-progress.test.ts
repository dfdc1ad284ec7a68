import { describe, expect, it } from "vitest";
import { overallPercent, overallSecondsLeft, type ProgressPart } from "./overall-progress";

const NOW = new Date("2026-01-01T12:00:00Z");
const ago = (seconds: number) => new Date(NOW.getTime() - seconds * 1000);

function part(over: Partial<ProgressPart>): ProgressPart {
  return {
    status: "waiting",
    progress: 0,
    remainSeconds: null,
    startedAt: null,
    availableAt: null,
    ...over,
  };
}

const available = part({
  status: "available",
  progress: 100,
  startedAt: ago(600),
  availableAt: ago(300),
});

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

describe("overallSecondsLeft", () => {
  const copying = (remainSeconds: number | null, startedAt = ago(60)) =>
    part({ status: "copying", progress: 50, remainSeconds, startedAt });

  it("is the slowest running copy", () => {
    expect(overallSecondsLeft([available, copying(40), copying(90)], NOW)).toBe(90);
  });

  it("adds a typical copy for regions that have no slot yet", () => {
    expect(overallSecondsLeft([available, copying(40), part({})], NOW)).toBe(40 + 300);
  });

  it("adds a round for every five per region that holds the image", () => {
    const waiting = Array.from({ length: 6 }, () => part({}));
    expect(overallSecondsLeft([available, ...waiting], NOW)).toBe(600);
  });

  it("takes what is typical where the cloud says nothing", () => {
    expect(overallSecondsLeft([available, copying(null, ago(100))], NOW)).toBe(200);
  });

  it("does not guess without a measure", () => {
    expect(overallSecondsLeft([copying(null)], NOW)).toBeNull();
    expect(overallSecondsLeft([part({})], NOW)).toBeNull();
  });
});
