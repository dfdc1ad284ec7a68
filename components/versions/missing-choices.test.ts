import { expect, it } from "vitest";
import type { VersionContent } from "@/server/domain/version/version-input";
import { EMPTY_CONTENT, versionFormSchema } from "./form-values";
import { missingChoices } from "./missing-choices";

const FILLED: VersionContent = {
  ...EMPTY_CONTENT,
  name: "v1_0",
  description: "The first version",
  sourceRegionId: "cn-hangzhou",
  sourceImageId: "m-bp1",
  regionIds: ["cn-beijing"],
};

/** Problems of a version form as the schema finds them, then as the form words them. */
function worded(change: Partial<VersionContent>) {
  const version = { ...FILLED, ...change };
  const found = versionFormSchema.safeParse({ version }).error?.issues ?? [];
  const problems = found.map(({ path, message }) => ({ path: path.join("."), message }));
  return missingChoices(problems, version).map(({ path, message }) => `${path} ${message}`);
}

const MARKET = { imageType: "marketplace", productCode: null } as const;

it.each([
  [{}, []],
  [{ name: "v" }, ["version.name rules.version_name_length"]],
  [
    { sourceRegionId: "", sourceImageId: "" },
    ["version.sourceRegionId versions.problems.regionMissing"],
  ],
  [{ sourceImageId: "" }, ["version.sourceImageId rules.image_missing"]],
  [{ ...MARKET, sourceImageId: "" }, ["version.productCode rules.product_missing"]],
  [MARKET, ["version.productCode rules.product_missing"]],
  [
    { ...MARKET, sourceImageId: "", productCode: "cmjj1" },
    ["version.sourceImageId rules.image_missing"],
  ],
])("words %j as %j", (change, problems) => {
  expect(worded(change)).toEqual(problems);
});
