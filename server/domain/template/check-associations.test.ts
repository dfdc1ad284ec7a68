import { describe, expect, it } from "vitest";
import { analyseTemplate } from "./analyse-template";
import type { AssociatedVersion } from "./associated-version";
import type { Association } from "./association";
import { checkAssociations } from "./check-associations";
import { testingVersion } from "./testing-version";

const WEB = "Resources.Web.Properties.ImageId";
const JOB = "Resources.Job.Properties.ImageId";
const TEXT = `ROSTemplateFormatVersion: '2015-09-01'
Resources:
  Web:
    Type: ALIYUN::ECS::Instance
    Properties:
      ImageId: centos_7
  Job:
    Type: ALIYUN::ECS::Instance
    Properties:
      ImageId: !Ref Image
`;
const { slots } = analyseTemplate([{ path: "t.yaml", text: TEXT }], null);

function to({ packageId, packageName, versionId, versionName }: AssociatedVersion): Association {
  return { packageId, packageName, versionId, versionName };
}

function check(
  associations: Record<string, AssociatedVersion>,
  more: Partial<Parameters<typeof checkAssociations>[0]> = {},
) {
  const versions = Object.values(associations);
  return checkAssociations({
    slots,
    associations: Object.fromEntries(
      Object.entries(associations).map(([path, version]) => [path, to(version)]),
    ),
    versions: new Map(versions.map((version) => [version.versionId, version])),
    complete: true,
    source: "t.yaml",
    ...more,
  });
}

const said = (issues: ReturnType<typeof check>) =>
  issues.map(({ ruleId, slot }) => [ruleId, slot] as const);

const wide = testingVersion({
  versionId: "dv-wide",
  images: { "cn-hangzhou": "m-1", "eu-west-1": "m-2" },
  regions: { "cn-hangzhou": "available", "eu-west-1": "available", "us-east-1": "failed" },
});
const draft = testingVersion({ versionId: "dv-draft", draft: true, state: "draft" });

describe("checkAssociations", () => {
  it("names literals without a package, and leaves the others to their own errors", () => {
    expect(said(check({}))).toEqual([["not-associated", WEB]]);
  });

  it("has nothing to say where every region of the version has its image", () => {
    expect(check({ [WEB]: testingVersion() })).toEqual([]);
  });

  it("counts the regions of a version that have no image", () => {
    const [issue] = check({ [WEB]: wide });
    expect(issue).toMatchObject({
      ruleId: "region-unavailable",
      slot: WEB,
      sentence: { values: { count: 1, regions: "us-east-1", package: "nginx_image" } },
    });
  });

  it("measures by the regions of the deployment where they are given", () => {
    expect(check({ [WEB]: wide }, { regions: ["eu-west-1"] })).toEqual([]);
    const many = Array.from({ length: 9 }, (_, index) => `x-${index}`);
    const [issue] = check({ [WEB]: wide }, { regions: many });
    expect(issue?.sentence.values).toMatchObject({
      count: 9,
      regions: "x-0, x-1, x-2, x-3, x-4, …",
    });
  });

  it("warns of a draft once, and not of its regions", () => {
    expect(said(check({ [WEB]: draft }, { regions: ["eu-west-1"] }))).toEqual([
      ["draft-version", WEB],
    ]);
  });

  it("tells a version that is gone from one that is not read yet", () => {
    expect(said(check({ [WEB]: wide }, { versions: new Map([["dv-wide", null]]) }))).toEqual([
      ["version-gone", WEB],
    ]);
    expect(check({ [WEB]: wide }, { versions: new Map() })).toEqual([]);
  });

  it("keeps an association whose place is gone, unless the text is broken", () => {
    const lost = { "Resources.Old.Properties.ImageId": wide, [WEB]: testingVersion() };
    expect(said(check(lost))).toEqual([["association-lost", "Resources.Old.Properties.ImageId"]]);
    expect(check(lost, { complete: false })).toEqual([]);
  });

  it("leaves a place that is no literal to its error, associated or not", () => {
    expect(said(check({ [JOB]: testingVersion(), [WEB]: testingVersion() }))).toEqual([]);
  });
});
