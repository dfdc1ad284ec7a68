import { describe, expect, it } from "vitest";
import type { CopyState } from "../distribution/copy-lifecycle";
import { isPassed, type WavePart, waveDueAt, waveStandings } from "./wave-standing";

const NOW = new Date("2026-01-01T12:00:00Z");
const minutesAgo = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000);
const inMinutes = (minutes: number) => minutesAgo(-minutes);

type Region = WavePart["regions"][number];

const region = (state: CopyState, availableAt: Date | null = null): Region => ({
  skippedAt: null,
  copy: { state, availableAt },
});
const there = (minutes: number) => region("available", minutesAgo(minutes));
const HELD: Region = { skippedAt: null, copy: null };
const SKIPPED: Region = { skippedAt: minutesAgo(90), copy: null };

const open = (regions: Region[], openedAt = minutesAgo(60)): WavePart => ({
  soakMinutes: 0,
  gate: "none",
  checkedAt: null,
  checkStatus: null,
  heldAt: null,
  openedAt,
  regions,
});
const closed = (part: Partial<WavePart> = {}): WavePart => ({
  ...open([HELD]),
  openedAt: null,
  ...part,
});

const standings = (...waves: WavePart[]) => waveStandings(waves, NOW);
const kinds = (...waves: WavePart[]) => standings(...waves).map(({ kind }) => kind);
const second = (first: WavePart, part: Partial<WavePart> = {}) => standings(first, closed(part))[1];

describe("a wave that is open", () => {
  it.each<[string, Region[], string]>([
    ["waits for its last copy", [there(5), region("verifying")], "moving"],
    ["waits for what was put back", [there(5), HELD], "moving"],
    [
      "is halted by a failure, whatever still moves",
      [region("failed"), region("copying")],
      "halted",
    ],
    ["is halted by a cancellation", [there(5), region("cancelled")], "halted"],
    ["does without what was left out", [there(5), SKIPPED], "available"],
  ])("%s", (_, regions, kind) => {
    expect(kinds(open(regions))).toEqual([kind]);
  });

  it("is available since its last region was, and not before it was opened", () => {
    expect(standings(open([there(20), there(5)]))).toEqual([
      { kind: "available", since: minutesAgo(5) },
    ]);
    expect(standings(open([there(900)]))).toEqual([{ kind: "available", since: minutesAgo(60) }]);
    expect(standings(open([SKIPPED]))).toEqual([{ kind: "available", since: minutesAgo(60) }]);
  });

  it("is watched anew from the moment at which its last failure was left out", () => {
    const leftOut = { ...SKIPPED, skippedAt: minutesAgo(10) };
    expect(standings(open([there(20), leftOut]))).toEqual([
      { kind: "available", since: minutesAgo(10) },
    ]);
  });
});

describe("a wave that is closed", () => {
  it("opens at once after one that is available", () => {
    expect(second(open([there(0)]))).toEqual({ kind: "due" });
  });

  it.each<[string, WavePart, string]>([
    ["waits for copies", open([region("copying")]), "behind"],
    ["is stopped by a failure", open([region("failed")]), "stopped"],
    ["waits for the wave before to open", closed({ gate: "manual" }), "behind"],
  ])("%s", (_, before, kind) => {
    expect(kinds(open([there(5)]), before, closed())[2]).toBe(kind);
  });

  it("is not stopped by a failure that somebody went past", () => {
    expect(kinds(open([region("failed")]), open([there(5)]), closed())).toEqual([
      "halted",
      "available",
      "due",
    ]);
  });

  it("lets the wave before soak to the minute", () => {
    const part = { soakMinutes: 30 };
    expect(second(open([there(29)]), part)).toEqual({ kind: "soaking", until: inMinutes(1) });
    expect(second(open([there(30)]), part)).toEqual({ kind: "due" });
  });

  it("waits for a person after it has soaked", () => {
    const part = { soakMinutes: 30, gate: "manual" } as const;
    expect(second(open([there(29)]), part)?.kind).toBe("soaking");
    expect(second(open([there(31)]), part)).toEqual({ kind: "awaiting" });
  });

  it.each(["none", "check"] as const)("with gate %s waits for a person once it is held", (gate) => {
    const part = { soakMinutes: 30, gate, heldAt: minutesAgo(1) };
    expect(second(open([there(29)]), part)?.kind).toBe("soaking");
    expect(second(open([there(31)]), part)).toEqual({ kind: "awaiting" });
  });

  it("asks its health check when it has soaked, and again every minute", () => {
    const part = { soakMinutes: 30, gate: "check" } as const;
    expect(second(open([there(30)]), part)).toEqual({
      kind: "checking",
      askedAt: null,
      status: null,
      nextAt: NOW,
    });
    const asked = { ...part, checkedAt: minutesAgo(0.5), checkStatus: 503 };
    expect(second(open([there(31)]), asked)).toMatchObject({ status: 503, nextAt: inMinutes(0.5) });
  });
});

describe("waveDueAt", () => {
  it("tells when time alone moves a wave", () => {
    const due = (first: WavePart, part: Partial<WavePart> = {}) => {
      const standing = second(first, part);
      return standing && waveDueAt(standing, NOW);
    };
    expect(due(open([there(0)]))).toEqual(NOW);
    expect(due(open([there(29)]), { soakMinutes: 30 })).toEqual(inMinutes(1));
    expect(due(open([there(0)]), { gate: "check", checkedAt: NOW })).toEqual(inMinutes(1));
    expect(due(open([there(0)]), { gate: "manual" })).toBeNull();
    expect(due(open([region("failed")]))).toBeNull();
  });
});

it.each([
  [200, true],
  [204, true],
  [202, false],
  [302, false],
  [404, false],
  [503, false],
  [null, false],
])("a health check that answers %s passes: %s", (status, passed) => {
  expect(isPassed(status)).toBe(passed);
});
