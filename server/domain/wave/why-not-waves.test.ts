import { expect, it } from "vitest";
import { type WaveInput, waveInput } from "./wave-input";
import { whyNotHoldWave, whyNotOpenWave, whyNotResumeWave } from "./why-not-wave";
import { whyNotWaves } from "./why-not-waves";

const VERSION = {
  regionIds: ["a", "b", "c"],
  sourceRegionId: "a",
  checkHosts: ["checks.example.com", "localhost:8080"],
};

const wave = (...regionIds: string[]): WaveInput => ({
  regionIds,
  soakMinutes: 0,
  gate: "none",
  checkUrl: null,
});
const checked = (checkUrl: string): WaveInput => ({ ...wave("b", "c"), gate: "check", checkUrl });

it.each<[string, WaveInput[], string | null]>([
  ["none", [], null],
  ["two", [wave("a"), wave("b", "c")], null],
  ["three", [wave("a"), wave("c"), wave("b")], null],
  ["a single one", [wave("a", "b", "c")], "rules.waves_single"],
  ["source later", [wave("b"), wave("a", "c")], "rules.waves_source"],
  ["a region twice", [wave("a", "b"), wave("b", "c")], "rules.waves_twice"],
  ["a region in none", [wave("a"), wave("b")], "rules.waves_missing"],
  ["a foreign region", [wave("a"), wave("b", "c", "d")], "rules.waves_foreign"],
  ["a check that is allowed", [wave("a"), checked("https://checks.example.com/x?y=1")], null],
  ["a check at an allowed port", [wave("a"), checked("http://localhost:8080/")], null],
  ["a check at another port", [wave("a"), checked("http://localhost:9090/")], "rules.wave_host"],
  [
    "a check at a name that only begins alike",
    [wave("a"), checked("https://checks.example.com.evil.example/")],
    "rules.wave_host",
  ],
  [
    "a check behind a user name",
    [wave("a"), checked("https://checks.example.com@evil.example/")],
    "rules.wave_host",
  ],
])("waves: %s", (_, waves, key) => {
  expect(whyNotWaves(waves, VERSION)?.key ?? null).toBe(key);
});

it.each<[string, Partial<WaveInput>, string | null]>([
  ["no region", { regionIds: [] }, "rules.wave_empty"],
  ["half a minute", { soakMinutes: 0.5 }, "rules.wave_soak"],
  ["more than a week", { soakMinutes: 10_081 }, "rules.wave_soak"],
  ["a week", { soakMinutes: 10_080 }, null],
  ["a check without address", { gate: "check" }, "rules.wave_url"],
  ["an address without check", { checkUrl: "https://checks.example.com/" }, "rules.wave_url"],
  ["a file", { gate: "check", checkUrl: "file:///etc/passwd" }, "rules.wave_url"],
  ["a password", { gate: "check", checkUrl: "https://a:b@checks.example.com/" }, "rules.wave_url"],
])("a wave with %s", (_, part, key) => {
  const read = waveInput.safeParse({ ...wave("b"), ...part });
  expect(read.success ? null : read.error.issues[0]?.message).toBe(key);
});

const opened = { position: 1, openedAt: new Date(), gate: "none", heldAt: null } as const;
const next = { position: 2, openedAt: null, gate: "check", heldAt: null } as const;
const last = { position: 3, openedAt: null, gate: "manual", heldAt: null } as const;

it.each([
  [1, "rules.wave_open_already", "rules.wave_open_already"],
  [2, null, null],
  [3, "rules.wave_not_next", "rules.wave_not_next"],
])("wave %i: open %s, hold %s", (position, open, hold) => {
  const waves = [opened, next, last];
  expect(whyNotOpenWave(waves, position)?.key ?? null).toBe(open);
  expect(whyNotHoldWave(waves, position)?.key ?? null).toBe(hold);
});

it("a wave that waits for a person is on hold already", () => {
  expect(whyNotHoldWave([opened, { ...last, position: 2 }], 2)?.key).toBe(
    "rules.wave_held_already",
  );
});

it("only a wave that is held can be let go on", () => {
  const held = { ...next, heldAt: new Date() };
  expect(whyNotHoldWave([opened, held, last], 2)?.key).toBe("rules.wave_held_already");
  expect(whyNotResumeWave([opened, held, last], 2)).toBeNull();
  expect(whyNotResumeWave([opened, next, last], 2)?.key).toBe("rules.wave_not_held");
  expect(whyNotResumeWave([opened, held, last], 1)?.key).toBe("rules.wave_open_already");
});
