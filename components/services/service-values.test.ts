import { expect, it } from "vitest";
import type { ServiceContent } from "@/server/domain/service/service-content";
import { contentOfValues, emptyService, valuesOfContent } from "./service-values";

const CONTENT: ServiceContent = {
  type: "public",
  infos: { en: { name: "Shop", description: "Sells things to people." } },
  icon: null,
  releaseNotes: "First",
  templates: [
    {
      name: "Basic",
      files: [{ path: "template.yaml", text: "a: 1" }],
      allowedRegionIds: ["cn-hangzhou"],
      parameterSets: [{ name: "Small", description: "", parameters: { Size: "small" } }],
      associations: { "a.b": "v1", "a.c": "gone" },
    },
  ],
};

const KNOWN = { packageId: "p1", packageName: "web", versionId: "v1", versionName: "v1_0" };

it("gives the content back that it was given", () => {
  expect(contentOfValues(valuesOfContent(CONTENT, [KNOWN]))).toEqual(CONTENT);
});

it("names associated versions, and one that is gone by its id", () => {
  const [template] = valuesOfContent(CONTENT, [KNOWN]).templates;
  expect(template?.template.associations).toEqual({
    "a.b": KNOWN,
    "a.c": { packageId: "", packageName: "gone", versionId: "gone", versionName: "" },
  });
});

it("leaves out parameters without a name", () => {
  const values = emptyService("en", "Basic");
  const rows = [
    { key: "1", name: " Size ", value: "small" },
    { key: "2", name: " ", value: "lost" },
  ];
  const templates = values.templates.map((template) => ({
    ...template,
    parameterSets: [{ key: "0", name: "Small", description: "", rows }],
  }));
  const [template] = contentOfValues({ ...values, templates }).templates;
  expect(template?.parameterSets[0]?.parameters).toEqual({ Size: "small" });
});
