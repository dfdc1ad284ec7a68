import { expect, it } from "vitest";
import { readHclParser } from "../../read-hcl-parser";
import { analyseTemplate } from "../template/analyse-template";
import { whyNotDeployAs } from "./compose-stack";

const hcl = await readHclParser();

it.each([
  [undefined, "cn-beijing", undefined],
  ["cn-beijing", "cn-beijing", undefined],
  ["cn-hangzhou", "cn-beijing", "rules.instance_region_fixed"],
  [undefined, "eu-west-1", "rules.instance_region_closed"],
])("a template fixed to %s in %s: %s, whoever asks", (fixedRegionId, regionId, key) => {
  const files = [{ path: "main.tf", text: "" }];
  const template = {
    name: "web",
    files,
    allowedRegionIds: ["cn-beijing"],
    associations: {},
    analysis: analyseTemplate(files, hcl),
    versions: new Map(),
    fixedRegionId,
  };
  expect(whyNotDeployAs({ isOwn: true }, template, regionId)?.key).toBe(key);
  expect(whyNotDeployAs({ isOwn: false }, template, regionId)?.key).toBe(key);
});
