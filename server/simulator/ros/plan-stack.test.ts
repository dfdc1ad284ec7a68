import { describe, expect, it } from "vitest";
import { NO_CORPUS, readCorpus } from "../../domain/template/testing/corpus";
import { machineTemplate } from "../testing/test-stack";
import { checkResources, planRosResources } from "./plan-ros";
import { planStack, scopeOf } from "./plan-stack";
import { planTerraformResources } from "./plan-terraform";
import { readTemplate } from "./read-template";
import { UNKNOWN } from "./resolve-value";
import { defaultOf } from "./stack-parameters";

const PLACE = { stackId: "s-1", stackName: "web", regionId: "cn-hangzhou", ownerUid: "42" };

const imageIds = (body: string, given = {}) =>
  planStack(body, given, PLACE).resources.flatMap((resource) => resource.imageIds);

/** A machine that starts from `image`, in a template with more sections. */
const ros = (image: string, more = "") => imageIds(machineTemplate(image, more));

const IMAGE_PARAMETER = "Parameters: { Image: { Type: String, Default: m-default } }";
const IMAGES = "Mappings: { Images: { cn-hangzhou: { Id: m-mapped } } }";
const IS_HERE =
  "Conditions: { Here: { Fn::Equals: [cn-hangzhou, { Ref: ALIYUN::Region }] }, Away: { Fn::Not: [Here] } }";

describe("the image of a ROS template is found when it is", () => {
  it.each([
    ["a literal", "m-1", "", ["m-1"]],
    ["a quoted literal", '"m-1"', "", ["m-1"]],
    ["the default of a parameter", "{ Ref: Image }", IMAGE_PARAMETER, ["m-default"]],
    ["a parameter by its tag", "!Ref Image", IMAGE_PARAMETER, ["m-default"]],
    ["in a map", "{ Fn::FindInMap: [Images, { Ref: ALIYUN::Region }, Id] }", IMAGES, ["m-mapped"]],
    ["in a map, by tags", "!FindInMap [Images, !Ref ALIYUN::Region, Id]", IMAGES, ["m-mapped"]],
    ["under a condition", "{ Fn::If: [Here, m-here, m-away] }", IS_HERE, ["m-here"]],
    ["under a condition, by its tag", "!If [Away, m-here, m-away]", IS_HERE, ["m-away"]],
    ["put together", "{ Fn::Join: ['-', [m, bp1]] }", "", ["m-bp1"]],
    ["in a text", `!Sub 'm-\${ALIYUN::AccountId}'`, "", ["m-42"]],
    ["chosen from a list", "!Select [1, [m-1, m-2]]", "", ["m-2"]],
    ["left to the real cloud", "{ Fn::GetAtt: [Network, ImageId] }", "", []],
    ["of a function unknown here", "{ Fn::Jq: [First, .a, { a: m-1 }] }", "", []],
    ["in a map that lacks it", "{ Fn::FindInMap: [Images, eu-west-1, Id] }", IMAGES, []],
    ["an object in its place", "{ a: m-1 }", "", []],
  ])("%s", (_, image, more, expected) => {
    expect(ros(image, more)).toEqual(expected);
  });

  it("given as a parameter", () => {
    const body = machineTemplate("{ Ref: Image }", IMAGE_PARAMETER);
    expect(imageIds(body, { Image: "m-given" })).toEqual(["m-given"]);
  });

  it("written in JSON", () => {
    const Resources = {
      Web: {
        Type: "ALIYUN::CS::ManagedKubernetesCluster",
        Properties: { NodePools: [{ ScalingGroup: { ImageId: "m-1" } }] },
      },
      Queue: {
        Type: "ALIYUN::EHPC::AutoScaleConfig",
        Properties: { ImageId: "m-2", Queues: [{ QueueImageId: "m-3" }] },
      },
    };
    const body = JSON.stringify({ ROSTemplateFormatVersion: "2015-09-01", Resources });
    expect(imageIds(body)).toEqual(["m-1", "m-2", "m-3"]);
  });

  it.each(["ALIYUN::ECD::Bundle", "ALIYUN::ENS::Instance", "DATASOURCE::ECS::Images"])(
    "not of %s, which numbers its own",
    (type) => {
      expect(imageIds(machineTemplate("m-1").replace("ALIYUN::ECS::InstanceGroup", type))).toEqual(
        [],
      );
    },
  );

  it("not of a resource that a condition leaves out", () => {
    const body = machineTemplate("m-1", IS_HERE).replace("  Web:", "  Web:\n    Condition: Away");
    expect(planStack(body, {}, PLACE).resources.map(({ logicalId }) => logicalId)).toEqual([
      "Network",
    ]);
  });
});

/** A Terraform template of ROS with the given files. */
const terraform = (files: Record<string, string>, given = {}) =>
  imageIds(
    JSON.stringify({
      ROSTemplateFormatVersion: "2015-09-01",
      Transform: "Aliyun::Terraform-v1.5",
      Workspace: files,
    }),
    given,
  );

const machine = (image: string) =>
  `resource "alicloud_instance" "web" {\n  # image_id = "m-comment"\n  image_id = ${image}\n}\n`;

describe("the image of a Terraform template is found when it is", () => {
  it.each([
    ["a literal", machine('"m-1"'), ["m-1"]],
    ["a variable", `${machine("var.image")}variable "image" {\n default = "m-1"\n}`, ["m-1"]],
    ["in a text alone", `${machine(`"\${var.a}"`)}variable "a" { default = "m-1" }`, ["m-1"]],
    ["a local", `${machine("local.image")}locals {\n image = "m-1"\n}`, ["m-1"]],
    [
      "in a map",
      `${machine("local.ids[var.region]")}variable "region" { default = "a" }
       locals {
         ids = {
           "a" = "m-1"
           b : "m-2",
         }
       }`,
      ["m-1"],
    ],
    ["looked up", machine('lookup({ a = "m-1" }, "b", "m-2")'), ["m-2"]],
    ["in a list", machine('["m-1", "m-2"][1]'), ["m-2"]],
    ["in a nested block", machine('"m-1" \n  nested {\n image_id = "m-2" }'), ["m-1", "m-2"]],
    ["left to the cloud", machine("data.alicloud_images.all.images[0].id"), []],
    ["chosen when it runs", machine('var.x ? "m-1" : "m-2"'), []],
    ["a local that names itself", `${machine("local.a")}locals { a = local.a }`, []],
    ["of a resource counted to none", machine('"m-1"\n  count = 0'), []],
    ["of another product", machine('"m-1"').replace("_instance", "_ens_instance"), []],
    [
      "behind a heredoc",
      `locals {\n a = <<-EOT\n  image_id = "m-2"\n  EOT\n}\n${machine('"m-1"')}`,
      ["m-1"],
    ],
    ["behind what is no HCL", `= } ) "\n ${machine('"m-1"')}`, ["m-1"]],
  ])("%s", (_, text, expected) => {
    expect(terraform({ "main.tf": text })).toEqual(expected);
  });

  it("given as a parameter", () => {
    const files = { "main.tf": machine("var.image"), "variables.tf": 'variable "image" {}' };
    expect(terraform(files, { image: "m-given" })).toEqual(["m-given"]);
  });

  it("handed to a module", () => {
    const files = {
      "main.tf": 'module "web" {\n  source = "./modules/web"\n  image = "m-1"\n}',
      "modules/web/main.tf": `${machine("var.image")}variable "image" { default = "m-2" }`,
      "modules/unused/main.tf": machine('"m-3"'),
    };
    expect(terraform(files)).toEqual(["m-1"]);
  });
});

const corpus = readCorpus().filter(({ kind }) => kind !== "terraform");

/** The image ids of a template with its defaults, whatever their constraints, conditions aside. */
function everyImageId(text: string): string[] {
  const template = readTemplate(text);
  checkResources(template);
  if (template.kind === "Terraform") {
    return planTerraformResources(template, {}).flatMap((resource) => resource.imageIds);
  }
  const defaults = Object.entries(template.parameters).map(([name, definition]) => [
    name,
    defaultOf(definition) ?? "",
  ]);
  const scope = scopeOf(template, Object.fromEntries(defaults), PLACE, () => UNKNOWN);
  const planned = planRosResources(template, { ...scope, conditions: {} });
  return planned.flatMap((resource) => resource.imageIds);
}

describe.skipIf(corpus.length === 0)(`public templates (${NO_CORPUS})`, () => {
  it.each(corpus.map((file) => [file.path, file] as const))("%s", (_, { text, slots }) => {
    const literals = slots.filter(({ literal }) => literal).map(({ value }) => value);
    expect(everyImageId(text)).toEqual(expect.arrayContaining(literals));
  });
});
