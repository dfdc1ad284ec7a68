import { expect, it } from "vitest";
import type { CopyState } from "../distribution/copy-lifecycle";
import { rollUp } from "./roll-up";

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
