import { describe, expect, it } from "vitest";
import { readHclParser } from "../../read-hcl-parser";
import { checkParameters, chosenParameters, inRegion } from "./check-parameters";
import { moduleRegion } from "./module-region";
import { readTemplateParameters } from "./read-template-parameters";

const hcl = await readHclParser();
const provider = (body: string) => `provider "alicloud" {\n${body}\n}\n`;
const variable = (name: string, body = "") => `variable "${name}" {\n${body}\n}\n`;
const CALLED_SO = ["region", "region_id"];

describe("the region that is deployed in", () => {
  it.each([
    ["where the provider takes it from", provider("  region = var.place"), ["place"]],
    ["interpolated", provider(`  region = "\${var.place}"`), ["place"]],
    [
      "over a local",
      `${provider("  region = local.home")}locals {\n  home = var.place\n}`,
      ["place"],
    ],
    ["of no other provider", 'provider "aws" {\n  region = var.place\n}', []],
    ["not where it is put together", provider(`  region = "cn-\${var.place}"`), []],
    ["not where it is written out", provider('  region = "cn-beijing"'), []],
    [
      "not of a provider with an alias",
      provider('  alias  = "other"\n  region = var.place') + provider("  region = var.home"),
      ["home"],
    ],
  ])("is a variable %s", (_, text, names) => {
    expect([...moduleRegion([text], hcl).names]).toEqual([...names, ...CALLED_SO]);
  });

  it("is what is called so, unless a provider with an alias works there", () => {
    const aliased = provider('  alias = "east"\n  region = var.region');
    expect([...moduleRegion([aliased], hcl).names]).toEqual(["region_id"]);
    const both = [aliased, provider("  region = var.region")];
    expect([...moduleRegion(both, hcl).names]).toEqual(["region", "region_id"]);
  });
});

describe("a region that a provider names", () => {
  it.each([
    [provider('  region = "cn-beijing"'), "cn-beijing"],
    [provider('  alias = "east"\n  region = "cn-beijing"'), undefined],
    ['provider "aws" {\n  region = "us-east-1"\n}', undefined],
    [provider("  region = var.region"), undefined],
    ["", undefined],
  ])("%j", (text, regionId) => {
    const form = readTemplateParameters([{ path: "main.tf", text }], hcl);
    expect(form.fixedRegionId).toBe(regionId);
  });
});

describe("a variable for the region", () => {
  const formOf = (body: string) =>
    readTemplateParameters(
      [
        { path: "main.tf", text: provider("  region = var.region") },
        { path: "variables.tf", text: variable("region", body) + variable("size") },
      ],
      hcl,
    );
  const form = formOf('  default = "cn-hangzhou"');

  it.each([
    ["in place of its default", { size: "1" }],
    ["in place of what a parameter set says", { size: "1", region: "eu-west-1" }],
  ])("is sent as the region that was chosen, %s", (_, given) => {
    const all = inRegion(form, given, "cn-beijing");
    expect(chosenParameters(form, all)).toEqual({ region: "cn-beijing", size: "1" });
    expect(checkParameters(form, all)).toEqual([]);
  });

  it("is not missed while no region is chosen, whether or not it has a default", () => {
    expect(checkParameters(formOf(""), inRegion(formOf(""), { size: "1" }, null))).toEqual([]);
  });

  it("must take the region", () => {
    const narrow = formOf('  description = "{\\"AllowedValues\\": [\\"cn-hangzhou\\"]}"');
    const problems = checkParameters(narrow, inRegion(narrow, { size: "1" }, "cn-beijing"));
    expect(problems).toMatchObject([
      { name: "region", sentence: { key: "rules.parameter_allowed" } },
    ]);
  });

  it("is one in ROS that carries Terraform too, however the parameter is declared", () => {
    const text = JSON.stringify({
      ROSTemplateFormatVersion: "2015-09-01",
      Transform: "Aliyun::Terraform-v1.5",
      Parameters: { region: { Type: "String", Default: "cn-hangzhou" } },
      Workspace: { "main.tf": provider("  region = var.region") + variable("region") },
    });
    const { parameters } = readTemplateParameters([{ path: "template.json", text }], hcl);
    expect(parameters).toMatchObject([{ name: "region", isRegion: true }]);
  });

  it("is none where a list is meant", () => {
    const [first] = formOf("  type = list(string)").parameters;
    expect(first).toMatchObject({ name: "region", type: "Json", isRegion: false });
  });
});
