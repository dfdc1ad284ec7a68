import { expect, it } from "vitest";
import { analyseTemplate } from "./analyse-template";
import type { Associations, VersionImages } from "./association";
import { previewRegions } from "./preview-regions";

const [WEB, DB, JOB] = ["Web", "Db", "Job"].map(
  (name) => `Resources.${name}.Properties.ImageId`,
) as [string, string, string];
const resource = (image: string) =>
  `{Type: ALIYUN::ECS::Instance, Properties: {ImageId: ${image}}}`;
const text = `Resources:
  Web: ${resource("a")}
  Db: ${resource("a")}
  Job: ${resource("!Ref Image")}
`;
const { slots } = analyseTemplate([{ path: "t.yaml", text }], null);

const VERSIONS: Record<string, VersionImages> = {
  wide: { draft: false, images: { "cn-hangzhou": "m-1", "eu-west-1": "m-2" } },
  draft: { draft: true, images: { "cn-hangzhou": "m-3" } },
};

function preview(versions: Record<string, string>) {
  const associations: Associations = Object.fromEntries(
    Object.entries(versions).map(([path, versionId]) => [
      path,
      { packageId: "p", packageName: "p", versionId, versionName: versionId },
    ]),
  );
  const regions = ["eu-west-1", "cn-hangzhou", "us-east-1"];
  return previewRegions(slots, associations, (id) => VERSIONS[id] ?? null, regions).map((one) => [
    one.region,
    one.outcome,
    one.slots.map(({ slot, imageId, draft }) => [slot.path, imageId, draft]),
  ]);
}

it("replaces what is associated where the version has an image, in the order that is asked for", () => {
  expect(preview({ [WEB]: "wide" })).toEqual([
    ["eu-west-1", "replaced", [[WEB, "m-2", false]]],
    ["cn-hangzhou", "replaced", [[WEB, "m-1", false]]],
    ["us-east-1", "unavailable", [[WEB, null, false]]],
  ]);
});

it("is unavailable where one of several associated versions has no image", () => {
  expect(
    preview({ [WEB]: "wide", [DB]: "draft" }).map(([region, outcome]) => [region, outcome]),
  ).toEqual([
    ["eu-west-1", "unavailable"],
    ["cn-hangzhou", "replaced"],
    ["us-east-1", "unavailable"],
  ]);
});

it.each([
  ["nothing is associated", {}],
  ["only what is no literal is associated", { [JOB]: "wide" }],
  ["only a place that is gone is associated", { "Resources.Old.Properties.ImageId": "wide" }],
])("is unchanged where %s", (_, versions) => {
  expect(new Set(preview(versions).map(([, outcome]) => outcome))).toEqual(new Set(["unchanged"]));
});

it("has no image anywhere of a version that is not known", () => {
  expect(new Set(preview({ [WEB]: "gone" }).map(([, outcome]) => outcome))).toEqual(
    new Set(["unavailable"]),
  );
});
