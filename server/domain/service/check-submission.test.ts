import { beforeAll, describe, expect, it } from "vitest";
import { readHclParser } from "../../read-hcl-parser";
import { analyseTemplate } from "../template/analyse-template";
import type { HclParser } from "../template/hcl/hcl-parser";
import { testingVersion } from "../template/testing-version";
import { checkSubmission, countBlocked } from "./check-submission";
import type { ServiceContent, ServiceTemplateContent } from "./service-content";
import {
  CHECK_IDS,
  type CheckId,
  type SubmissionFacts,
  type UsedVersion,
} from "./submission-check";

const NOW = new Date("2026-12-01T00:00:00Z");
const SLOT = "Resources.Web.Properties.ImageId";

function template(change: Partial<ServiceTemplateContent> = {}, image = "centos_7") {
  const text = `ROSTemplateFormatVersion: '2015-09-01'
Resources:
  Web:
    Type: ALIYUN::ECS::Instance
    Properties:
      ImageId: ${image}
`;
  return {
    name: "web",
    files: [{ path: "t.yaml", text }],
    allowedRegionIds: ["cn-hangzhou"],
    parameterSets: [],
    associations: { [SLOT]: "dv-1" },
    ...change,
  };
}

function used(change: Partial<UsedVersion> = {}): UsedVersion {
  return { ...testingVersion(), number: 1, deprecatedFrom: null, replacement: null, ...change };
}

let hcl: HclParser;
beforeAll(async () => {
  hcl = await readHclParser();
});

function check(
  templates: ServiceTemplateContent[],
  version: UsedVersion | null = used(),
  more: Partial<SubmissionFacts> = {},
) {
  const content: ServiceContent = {
    type: "private",
    infos: { en: { name: "Gateway", description: "A gateway at the edge." } },
    icon: null,
    releaseNotes: "",
    templates,
  };
  return checkSubmission({
    content,
    analyses: templates.map(({ files }) => analyseTemplate(files, hcl)),
    secretNames: [],
    versions: new Map(version ? [[version.versionId, version]] : []),
    tests: [{ instanceId: "si-1", templateName: "web", regionId: "cn-hangzhou" }],
    now: NOW,
    ...more,
  });
}

/** What is not in order: `id status`. */
const trouble = (checks: ReturnType<typeof check>) =>
  checks.filter(({ status }) => status !== "ok").map(({ id, status }) => `${id} ${status}`);

const evidence = (checks: ReturnType<typeof check>, wanted: CheckId) =>
  checks.find(({ id }) => id === wanted)?.evidence;

describe("checking a submission", () => {
  it("passes what is in order, and names every check in order", () => {
    const checks = check([template()]);
    expect(checks.map(({ id }) => id)).toEqual(CHECK_IDS);
    expect(trouble(checks)).toEqual([]);
    expect(countBlocked(checks)).toBe(0);
  });

  it.each<[string, ServiceTemplateContent[], UsedVersion | null, string[]]>([
    ["no template", [], used(), ["templates blocked", "test-deployment blocked"]],
    [
      "a broken text",
      [template({ files: [{ path: "t.yaml", text: "Resources: [" }] })],
      used(),
      ["template-errors blocked"],
    ],
    ["an image from a parameter", [template({}, "!Ref Image")], used(), ["images-literal blocked"]],
    ["no association", [template({ associations: {} })], used(), ["images-associated blocked"]],
    [
      "a place that is gone",
      [template({ associations: { [SLOT]: "dv-1", "Resources.Old.Properties.ImageId": "dv-1" } })],
      used(),
      ["associations-in-place blocked"],
    ],
    ["a version that is gone", [template()], null, ["associations-in-place blocked"]],
    [
      "a draft",
      [template()],
      used({ draft: true, state: "draft", number: null }),
      ["no-draft-version blocked"],
    ],
    ["no region", [template({ allowedRegionIds: [] })], used(), ["regions-chosen blocked"]],
    [
      "a region without its image",
      [template({ allowedRegionIds: ["cn-hangzhou", "eu-west-1"] })],
      used(),
      ["regions-available blocked"],
    ],
    [
      "a version that is deprecated",
      [template()],
      used({ deprecatedFrom: NOW }),
      ["no-deprecated-version blocked"],
    ],
    [
      "a version that will be deprecated",
      [template()],
      used({ deprecatedFrom: new Date("2027-01-01T00:00:00Z") }),
      ["no-deprecated-version warning"],
    ],
    [
      "a secret",
      [template({}, "centos_7\n      Password: Adm1n@2024!")],
      used(),
      ["no-secret blocked"],
    ],
    [
      "a template without any image",
      [
        template(),
        {
          ...template({ name: "net" }, "x"),
          files: [{ path: "n.yaml", text: "Resources: {}\n" }],
          associations: {},
        },
      ],
      used(),
      ["images-associated warning", "test-deployment warning"],
    ],
  ])("says so of %s", (_name, templates, version, expected) => {
    expect(trouble(check(templates, version))).toEqual(expected);
  });

  it("asks for a test of a template that is still there", () => {
    expect(trouble(check([template()], used(), { tests: [] }))).toEqual([
      "test-deployment blocked",
    ]);
    expect(trouble(check([template({ name: "renamed" })]))).toEqual(["test-deployment blocked"]);
  });

  it("reads plain Terraform", () => {
    const text = 'resource "alicloud_instance" "web" {\n  image_id = "centos_7"\n}\n';
    const files = [{ path: "main.tf", text }];
    const path = "main.tf:resource.alicloud_instance.web.image_id";
    expect(trouble(check([template({ files, associations: { [path]: "dv-1" } })]))).toEqual([]);
  });
});

describe("evidence", () => {
  it("names template, file and line of what stands in a text", () => {
    const checks = check([template({}, "!Ref Image")]);
    expect(evidence(checks, "images-literal")).toMatchObject([
      { template: "web", file: "t.yaml", line: 6, slot: SLOT },
    ]);
  });

  it("names every region that lacks an image, with the reason", () => {
    const allowedRegionIds = ["cn-hangzhou", "eu-west-1", "us-east-1"];
    const version = used({ regions: { "cn-hangzhou": "available", "eu-west-1": "failed" } });
    const found = evidence(check([template({ allowedRegionIds })], version), "regions-available");
    expect(found?.map(({ region, sentence }) => [region, sentence.key])).toEqual([
      ["eu-west-1", "rules.region_copy_failed"],
      ["us-east-1", "rules.region_not_distributed"],
    ]);
  });

  it("names the replacement of a deprecated version", () => {
    const replacement = { versionId: "dv-2", packageName: "nginx_image", versionName: "v2_0" };
    const version = used({ deprecatedFrom: NOW, replacement });
    const [found] = evidence(check([template()], version), "no-deprecated-version") ?? [];
    expect(found?.sentence.values).toMatchObject({
      date: "2026-12-01",
      replaced: "yes",
      replacement: "nginx_image v2_0",
    });
  });

  it("finds what a parameter set gives away of a secret parameter", () => {
    const given: Record<string, string>[] = [
      { Password: "Sesame-42", Size: "2" },
      { Password: "" },
    ];
    const sets = given.map((parameters, n) => ({ name: `set ${n}`, description: "", parameters }));
    const checks = check([template({ parameterSets: sets })], used(), {
      secretNames: [["Password"]],
    });
    expect(trouble(checks)).toEqual(["no-secret blocked"]);
    const said = {
      key: "submission.evidence.set-secret",
      values: { set: "set 0", name: "Password" },
    };
    expect(evidence(checks, "no-secret")).toMatchObject([{ template: "web", sentence: said }]);
    expect(JSON.stringify(checks)).not.toContain("Sesame");
  });
});
