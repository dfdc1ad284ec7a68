import { expect, it } from "vitest";
import { renderedRegions } from "./rendered-regions";

type Review = Parameters<typeof renderedRegions>[0];

function contentIn(allowedRegionIds: string[]): Review["content"] {
  const template = { files: [], allowedRegionIds, parameterSets: [], associations: {} };
  return {
    type: "private",
    infos: {},
    icon: null,
    releaseNotes: "",
    templates: [
      { ...template, name: "web" },
      { ...template, name: "other", allowedRegionIds: ["us-west-1"] },
    ],
  };
}

function image(template: string, regionId: string, before: string | null, after: string | null) {
  return { template, slotPath: "Resources.Web.Properties.ImageId", regionId, before, after };
}

const after = contentIn(["cn-hangzhou", "cn-beijing", "eu-central-1"]);

it("leads with the regions in which an image changes, and ends with those removed", () => {
  const baseline = { registrationId: "sr-1", serviceVersionId: "sv-1", number: 1 };
  const review: Review = {
    content: after,
    baseline: { ...baseline, content: contentIn(["cn-hangzhou", "cn-beijing", "us-east-1"]) },
    images: [
      image("web", "cn-beijing", "m-1", "m-1"),
      image("web", "cn-hangzhou", "m-2", "m-3"),
      image("web", "eu-central-1", null, "m-4"),
      image("web", "us-east-1", "m-7", null),
      image("other", "cn-beijing", "m-5", "m-6"),
    ],
  };
  const found = renderedRegions(review, "web");
  expect(
    found
      .slice(0, 2)
      .map(({ regionId }) => regionId)
      .sort(),
  ).toEqual(["cn-hangzhou", "eu-central-1"]);
  expect(found.at(-1)?.regionId).toBe("us-east-1");
  expect(new Map(found.map(({ regionId, ...rest }) => [regionId, rest]))).toEqual(
    new Map([
      ["cn-hangzhou", { change: "kept", images: 1 }],
      ["cn-beijing", { change: "kept", images: 0 }],
      ["eu-central-1", { change: "added", images: 1 }],
      ["us-east-1", { change: "removed", images: 1 }],
    ]),
  );
});

it("adds nothing where nothing was approved before", () => {
  const review: Review = { content: after, baseline: null, images: [] };
  expect(renderedRegions(review, "web").every(({ change }) => change === "kept")).toBe(true);
});
