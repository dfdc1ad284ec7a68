import { expect, it } from "vitest";
import { STALLED_AFTER_MS } from "@/server/domain/distribution/region-status";
import { rereadEvery } from "./reread-every";

const counts = { total: 4, held: 0, available: 1, failed: 0, cancelled: 0, skipped: 0, moving: 3 };

it("reads anew often enough to see in time that nothing moves", () => {
  const every = rereadEvery({ counts });
  expect(every).toBeLessThanOrEqual(STALLED_AFTER_MS / 10);
  expect(every).toBeGreaterThanOrEqual(30_000);
});

it("reads anew while regions wait for their wave: time alone opens it", () => {
  expect(rereadEvery({ counts: { ...counts, moving: 0, held: 1 } })).not.toBe(false);
});

it("reads nothing anew before the first reading, nor at rest", () => {
  expect(rereadEvery(undefined)).toBe(false);
  expect(rereadEvery({ counts: { ...counts, moving: 0 } })).toBe(false);
});
