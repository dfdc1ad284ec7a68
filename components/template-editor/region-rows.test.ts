import { expect, it } from "vitest";
import { analyseTemplate } from "@/server/domain/template/analyse-template";
import { testingVersion } from "@/server/domain/template/testing-version";
import { regionRows } from "./region-rows";

const text = `Resources:
  Web: { Type: ALIYUN::ECS::Instance, Properties: { ImageId: centos_7 } }
  Job: { Type: ALIYUN::ECS::Instance, Properties: { ImageId: ubuntu } }
`;
const { slots } = analyseTemplate([{ path: "t.yaml", text }], null);
const [WEB = "", JOB = ""] = slots.map(({ path }) => path);
const region = (id: string, open = true) => ({ id, nameEn: `At ${id}`, nameZh: id, open });
const regions = [region("eu-west-1"), region("cn-hangzhou"), region("us-old-1", false)];
const version = testingVersion({
  images: { "cn-hangzhou": "m-1" },
  regions: { "cn-hangzhou": "available", "us-new-1": "copying" },
});
const both = { [WEB]: version, [JOB]: version };
const known = new Map([[version.versionId, version]]);

it("has the open regions and those of the versions, in the order of region lists", () => {
  const rows = regionRows({ slots, associations: both, versions: known, regions });
  expect(rows?.map((row) => [row.region, row.outcome, row.info.nameEn])).toEqual([
    ["cn-hangzhou", "replaced", "At cn-hangzhou"],
    ["eu-west-1", "unavailable", "At eu-west-1"],
    ["us-new-1", "unavailable", "us-new-1"],
  ]);
});

it("has only the regions the template may be deployed in, once they are chosen", () => {
  const ask = (allowed: string[]) =>
    regionRows({ slots, associations: both, versions: known, regions, allowed })?.map(
      (row) => row.region,
    );
  expect(ask(["us-old-1", "cn-hangzhou"])).toEqual(["cn-hangzhou", "us-old-1"]);
  expect(ask([])).toEqual(["cn-hangzhou", "eu-west-1", "us-new-1"]);
});

it("gives one reason per version", () => {
  const rows = regionRows({ slots, associations: both, versions: known, regions });
  expect(rows?.map(({ reasons }) => reasons.map(({ key }) => key))).toEqual([
    [],
    ["rules.region_not_distributed"],
    ["rules.region_copy_moving"],
  ]);
});

it("waits for versions that are not read yet, and not for those that are gone", () => {
  const ask = (versions: Parameters<typeof regionRows>[0]["versions"]) =>
    regionRows({ slots, associations: both, versions, regions })?.map(({ outcome }) => outcome);
  expect(ask(new Map())).toBeUndefined();
  expect(ask(new Map([[version.versionId, null]]))).toEqual(["unavailable", "unavailable"]);
});

it("leaves every region as it is where nothing is associated", () => {
  const rows = regionRows({ slots, associations: {}, versions: new Map(), regions });
  expect(rows?.map(({ outcome }) => outcome)).toEqual(["unchanged", "unchanged"]);
});
