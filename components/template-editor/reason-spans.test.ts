import { expect, it } from "vitest";
import { sentence } from "@/server/domain/sentence";
import { reasonSpans } from "./reason-spans";

const told = (...keys: string[]) => ({ reasons: keys.map((key) => sentence(key)) });

it.each([
  ["nothing", [], []],
  ["regions without a reason", [told(), told()], [1, 1]],
  ["a reason up to the end", [told(), told("a"), told("a"), told("a")], [1, 3, 0, 0]],
  ["a reason that comes again", [told("a"), told("a"), told(), told("a")], [2, 0, 1, 1]],
  ["reasons that differ in part", [told("a"), told("a", "b"), told("a", "b")], [1, 2, 0]],
])("tells each reason once: %s", (_, rows, spans) => {
  expect(reasonSpans(rows)).toEqual(spans);
});
