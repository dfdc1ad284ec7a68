import { expect, it } from "vitest";
import type { ReadError } from "@/components/shell/read-error";
import { serverProblems } from "./server-problems";

const REFUSAL: ReadError = {
  code: "INVALID",
  sentence: { key: "rules.image_gone", values: { image: "m-1", region: "cn-hangzhou" } },
  field: null,
  fieldErrors: {},
  cloud: null,
  requestId: "r-1",
};

it.each([
  ["sourceImageId", "version.sourceImageId"],
  ["regionIds", "version.regionIds"],
  ["version.name", "version.name"],
  ["name", "name"],
  ["resourceGroupId", "resourceGroupId"],
])("shows what a use case says of %s at %s", (field, path) => {
  expect(serverProblems({ ...REFUSAL, field })).toEqual([{ path, sentence: REFUSAL.sentence }]);
});

it("shows broken field rules in reading order and words what is no rule of ours", () => {
  const fieldErrors = {
    "version.regionIds": "Too big: expected array to have <=100 items",
    "tags.0.key": "rules.tag_key_empty",
    idempotencyKey: "Too small",
  };
  expect(serverProblems({ ...REFUSAL, fieldErrors })).toEqual([
    { path: "tags.0.key", sentence: { key: "rules.tag_key_empty" } },
    { path: "version.regionIds", sentence: { key: "errors.invalid" } },
  ]);
});

it.each([[null], ["revision"]])("leaves what belongs to %s to the form as a whole", (field) => {
  expect(serverProblems({ ...REFUSAL, field })).toEqual([]);
});
