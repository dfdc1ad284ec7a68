import { expect, it } from "vitest";
import type { CopyState } from "../distribution/copy-lifecycle";
import { countCopies, rollUp } from "./roll-up";

it.each<[CopyState[], ReturnType<typeof rollUp>]>([
  [["available", "available"], "available"],
  [["available", "pending"], "distributing"],
  [["failed", "verifying"], "distributing"],
  [["queued"], "distributing"],
  [["available", "failed"], "partially_available"],
  [["available", "cancelled"], "partially_available"],
  [["failed", "cancelled"], "failed"],
  [["cancelled"], "failed"],
  [[], "failed"],
])("%j is %s", (states, expected) => {
  expect(rollUp(states)).toBe(expected);
});

it("is distributing while regions wait for their wave, whatever became of the others", () => {
  expect(rollUp(["available"], 1)).toBe("distributing");
  expect(rollUp(["failed"], 1)).toBe("distributing");
});

it("counts regions that wait for their wave, but not those of a draft or left out", () => {
  const part = { copy: null, wave: 2, skippedAt: null };
  const copied = { ...part, copy: { state: "available" } } as const;
  const regions = [copied, part, { ...part, wave: null }, { ...part, skippedAt: new Date() }];
  expect(countCopies(regions)).toMatchObject({ total: 2, available: 1, moving: 0, held: 1 });
});
