import { expect, it } from "vitest";
import { stackOutcome } from "./stack-outcome";

it.each([
  ["CREATE_IN_PROGRESS", "in_progress"],
  ["CREATE_ROLLBACK_IN_PROGRESS", "in_progress"],
  ["REVIEW_IN_PROGRESS", "in_progress"],
  ["CREATE_COMPLETE", "complete"],
  ["UPDATE_COMPLETE", "complete"],
  ["CHECK_COMPLETE", "complete"],
  ["IMPORT_UPDATE_COMPLETE", "complete"],
  ["CREATE_FAILED", "failed"],
  ["CREATE_ROLLBACK_FAILED", "failed"],
  ["ROLLBACK_FAILED", "failed"],
  ["DELETE_FAILED", "failed"],
  ["CREATE_ROLLBACK_COMPLETE", "undone"],
  ["ROLLBACK_COMPLETE", "undone"],
  ["IMPORT_CREATE_ROLLBACK_COMPLETE", "undone"],
] as const)("%s is %s", (status, outcome) => {
  expect(stackOutcome(status)).toBe(outcome);
});
