import { expect, it } from "vitest";
import { outcomeOf } from "./review-outcome";

it.each([
  ["submitted", null, "submitted"],
  ["approved", "approve", "approved"],
  ["rejected", "request_changes", "changesRequested"],
  ["rejected", "reject", "rejected"],
  ["canceled", null, "canceled"],
  ["canceled", "approve", "reopened"],
  ["executed", "approve", "executed"],
] as const)("a submission that is %s by the decision %s is told as %s", (state, decision, told) => {
  expect(outcomeOf({ state, decision })).toBe(told);
});
