import type { FieldErrors } from "react-hook-form";
import { expect, it } from "vitest";
import { EMPTY_PACKAGE, type PackageForm, packageFormSchema } from "./form-values";
import { listProblems } from "./list-problems";
import { type FindMore, ruleResolver } from "./rule-resolver";

const FILLED: PackageForm = {
  name: "nginx_image",
  resourceGroupId: "rg-1",
  tags: [{ key: "product", value: "nginx" }],
  version: {
    ...EMPTY_PACKAGE.version,
    name: "v1_0",
    description: "The first version",
    sourceRegionId: "cn-hangzhou",
    sourceImageId: "m-bp1",
    regionIds: ["cn-beijing"],
  },
};

async function problemsOf(values: PackageForm, findMore: FindMore<PackageForm> = () => []) {
  const options = { fields: {}, shouldUseNativeValidation: false };
  const { errors } = await ruleResolver(packageFormSchema, findMore)(values, undefined, options);
  return listProblems(errors as FieldErrors).map(({ path, message }) => `${path} ${message}`);
}

it("finds nothing in a form that is right", async () => {
  expect(await problemsOf(FILLED)).toEqual([]);
});

it("names every field of an empty form, in reading order", async () => {
  expect(await problemsOf(EMPTY_PACKAGE)).toEqual([
    "name rules.package_name_length",
    "version.name rules.version_name_length",
    "version.description rules.description_length",
    "resourceGroupId rules.resource_group_missing",
    "version.sourceRegionId versions.problems.regionMissing",
    "version.regionIds rules.regions_empty",
  ]);
});

it("tells too many tags as a problem of the whole list", async () => {
  const tags = Array.from({ length: 21 }, (_, row) => ({ key: `k${row}`, value: "" }));
  expect(await problemsOf({ ...FILLED, tags })).toEqual(["tags rules.tags_too_many"]);
});

it("adds what else is known", async () => {
  const taken = { path: "name", message: "rules.package_name_taken" };
  expect(await problemsOf(FILLED, () => [taken])).toEqual(["name rules.package_name_taken"]);
});
