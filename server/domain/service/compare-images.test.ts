import { expect, it } from "vitest";
import { testingVersion } from "../template/testing-version";
import { compareImages } from "./compare-images";
import type { ServiceContent } from "./service-content";

function version(versionId: string, images: Record<string, string>) {
  const used = { ...testingVersion({ versionId, images }), number: 1 };
  return [versionId, { ...used, deprecatedFrom: null, replacement: null }] as const;
}

function content(versionId: string, allowedRegionIds: string[]): ServiceContent {
  return {
    type: "private",
    infos: { en: { name: "Gateway", description: "A gateway at the edge." } },
    icon: null,
    releaseNotes: "",
    templates: [
      {
        name: "web",
        files: [],
        allowedRegionIds,
        parameterSets: [],
        associations: { a: versionId },
      },
    ],
  };
}

const VERSIONS = new Map([
  version("dv-1", { "cn-hangzhou": "m-1", "cn-beijing": "m-2" }),
  version("dv-2", { "cn-hangzhou": "m-3" }),
]);

it("puts the image before beside the image after, for every region of either", () => {
  const rows = compareImages(
    content("dv-1", ["cn-beijing", "cn-hangzhou"]),
    content("dv-2", ["cn-hangzhou", "eu-west-1"]),
    VERSIONS,
  );
  expect(rows.map(({ regionId, before, after }) => [regionId, before, after])).toEqual([
    ["cn-hangzhou", "m-1", "m-3"],
    ["eu-west-1", null, null],
    ["cn-beijing", "m-2", null],
  ]);
});

it("has nothing before where nothing was approved before", () => {
  expect(compareImages(null, content("dv-2", ["cn-hangzhou"]), VERSIONS)).toEqual([
    { template: "web", slotPath: "a", regionId: "cn-hangzhou", before: null, after: "m-3" },
  ]);
});
