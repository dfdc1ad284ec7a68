import { expect, it } from "vitest";
import { type Risk, reviewRisks } from "./review-risks";
import type { ServiceContent } from "./service-content";

function content(
  type: ServiceContent["type"] = "private",
  allowedRegionIds: string[] = ["cn-hangzhou"],
  text = "a",
): ServiceContent {
  return {
    type,
    infos: { en: { name: "Gateway", description: "A gateway at the edge." } },
    icon: null,
    releaseNotes: "",
    templates: [
      {
        name: "web",
        files: [{ path: "t.yaml", text }],
        allowedRegionIds,
        parameterSets: [],
        associations: {},
      },
    ],
  };
}

it.each<[ServiceContent, ServiceContent | null, ServiceContent["type"] | null, Risk[]]>([
  [content(), null, null, []],
  [content("public"), null, null, ["becomes-public"]],
  [content("public"), content("private"), "private", ["becomes-public"]],
  [content("public"), content("public"), "public", []],
  [content("private", ["cn-hangzhou", "cn-beijing"]), null, null, []],
  [content("private", ["eu-west-1", "cn-hongkong"]), null, null, []],
  [content("private", ["cn-hangzhou", "cn-hongkong"]), null, null, ["crosses-border"]],
  [content("private", ["cn-hangzhou"], "b"), content(), "private", ["template-changed"]],
  [{ ...content(), templates: [] }, content(), "private", ["template-changed"]],
  [content("private", ["cn-beijing"]), content(), "private", []],
  [
    content("public", ["cn-hangzhou", "us-east-1"], "b"),
    content(),
    "private",
    ["becomes-public", "crosses-border", "template-changed"],
  ],
])("%# names the risks", (submitted, baseline, onlineType, risks) => {
  expect(reviewRisks(submitted, baseline, onlineType)).toEqual(risks);
});
