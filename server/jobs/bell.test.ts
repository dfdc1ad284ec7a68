import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Bell } from "./bell";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** How long a wait of at most ten seconds lasts, in milliseconds. */
async function waited(bell: Bell): Promise<number> {
  const from = Date.now();
  let lasted = Number.NaN;
  const waiting = bell.wait(10_000).then(() => {
    lasted = Date.now() - from;
  });
  await vi.advanceTimersByTimeAsync(20_000);
  await waiting;
  return lasted;
}

it("ends a wait just after the moment it was set to", async () => {
  const bell = new Bell();
  bell.ringAt(new Date(Date.now() + 3_000));
  expect(await waited(bell)).toBeGreaterThan(3_000);
  bell.ringAt(new Date(Date.now() + 3_000));
  expect(await waited(bell)).toBeLessThan(3_100);
});

it("is heard by the wait that follows, and by no second one", async () => {
  const bell = new Bell();
  bell.ring();
  expect(await waited(bell)).toBe(0);
  expect(await waited(bell)).toBe(10_000);
});

it("does not ring for what is far off", async () => {
  const bell = new Bell();
  bell.ringAt(new Date(Date.now() + 365 * 86_400_000));
  expect(await waited(bell)).toBe(10_000);
});
