import { expect, it } from "vitest";
import { type BaselineCandidate, pickBaseline } from "./pick-baseline";

function candidate(
  id: string,
  day: number,
  state: BaselineCandidate["state"],
  versionState: BaselineCandidate["versionState"],
): BaselineCandidate {
  return { id, state, versionState, submittedAt: new Date(Date.UTC(2026, 0, day)) };
}

const ME = candidate("me", 10, "submitted", "submitted");
const FIRST = candidate("first", 1, "executed", "offline");
const SECOND = candidate("second", 5, "executed", "online");
const THIRD = candidate("third", 7, "executed", "offline");
const LATER = candidate("later", 12, "executed", "online");

it.each([
  ["what is online", [ME, FIRST, SECOND, THIRD], "second"],
  ["the newest where nothing is online", [THIRD, FIRST, ME], "third"],
  [
    "nothing that was rejected or canceled",
    [candidate("no", 8, "rejected", "draft"), FIRST],
    "first",
  ],
  ["nothing that came later", [LATER, FIRST], "first"],
  ["nothing where it is the first", [ME], null],
])("compares with %s", (_name, candidates, id) => {
  expect(pickBaseline(ME, candidates)?.id ?? null).toBe(id);
});
