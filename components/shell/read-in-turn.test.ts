import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { readInTurn } from "./read-in-turn";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A reading of 400 ms, with the times at which one began. */
function slowReading() {
  const begun: number[] = [];
  const from = Date.now();
  const read = () => {
    begun.push(Date.now() - from);
    return new Promise((resolve) => setTimeout(resolve, 400));
  };
  return { begun, read };
}

it("reads once for changes that come together", async () => {
  const { begun, read } = slowReading();
  const onChange = readInTurn(read);
  for (let change = 0; change < 10; change += 1) onChange();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(begun).toHaveLength(1);
  expect(begun[0]).toBeLessThan(100);
});

it("lets a reading end however often something changes, and then reads what changed meanwhile", async () => {
  const { begun, read } = slowReading();
  const onChange = readInTurn(read);
  for (let change = 0; change < 100; change += 1) {
    onChange();
    await vi.advanceTimersByTimeAsync(10);
  }
  await vi.advanceTimersByTimeAsync(5_000);
  expect(begun).toEqual([50, 500, 950, 1_400]);
});

it("does not wait for ever for a reading that hangs", async () => {
  const read = vi.fn(() => new Promise(() => undefined));
  const onChange = readInTurn(read);
  onChange();
  await vi.advanceTimersByTimeAsync(1_000);
  onChange();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(read).toHaveBeenCalledTimes(2);
});
