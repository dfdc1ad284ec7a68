import { expect, it } from "vitest";
import { findServiceProblems, refusedFields, templateIndexOf } from "./find-service-problems";
import { contentOfValues, emptyService } from "./service-values";

it("finds every rule that a new service breaks, at its field", () => {
  expect(findServiceProblems(contentOfValues(emptyService("en", "")))).toEqual({
    "infos.en.name": { key: "rules.service_name_length" },
    "infos.en.description": { key: "rules.description_length" },
    "templates.0.name": { key: "rules.template_name_length" },
    "templates.0.files": { key: "rules.template_empty" },
  });
});

const REFUSED = {
  code: "CONFLICT",
  sentence: { key: "rules.service_name_taken" },
  field: null,
  fieldErrors: {},
  cloud: null,
  requestId: null,
};

it("puts what the server refused where it belongs", () => {
  expect(refusedFields({ ...REFUSED, field: "content.infos.en.name" })).toEqual({
    "infos.en.name": REFUSED.sentence,
  });
  expect(refusedFields({ ...REFUSED, fieldErrors: { "content.icon": "Too big" } })).toEqual({
    icon: { key: "errors.invalid" },
  });
  expect(refusedFields(REFUSED)).toEqual({});
});

it.each([
  ["templates.2.name", 2],
  ["templates", null],
  ["infos.en.name", null],
])("knows in which template %s lies", (path, index) => {
  expect(templateIndexOf(path)).toBe(index);
});
