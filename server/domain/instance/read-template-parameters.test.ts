import { describe, expect, it } from "vitest";
import { readHclParser } from "../../read-hcl-parser";
import { NO_CORPUS, readCorpus, templatesOf } from "../template/testing/corpus";
import { readTemplateParameters } from "./read-template-parameters";

const hcl = await readHclParser();
const read = (text: string, path = "template.yaml") =>
  readTemplateParameters([{ path, text }], hcl);
const parameter = (text: string, path?: string) => read(text, path).parameters[0];

const ROS = `ROSTemplateFormatVersion: '2015-09-01'
Parameters:
  Size:
    Type: Number
    Default: 2
    MinValue: 1
    MaxValue: '9'
    AllowedValues: [1, 2, 0x9]
  Zone:
    Type: String
    AssociationProperty: ALIYUN::ECS::Instance:ZoneId
    AssociationPropertyMetadata: { VpcId: '\${Vpc}' }
    Label: { en: Zone, zh-cn: 可用区 }
    Description: Where it runs.<br>Choose <b>one</b>.
  Login:
    Type: String
    NoEcho: 'true'
    MinLength: 8
    AllowedPattern: '[a-z]+'
    ConstraintDescription: { en: Letters }
  Hosts: { Type: CommaDelimitedList, Default: [a, b] }
  Odd: { Type: 'ALIYUN::OOS::Parameter::Value', Surprise: 1 }
Metadata:
  ALIYUN::ROS::Interface:
    ParameterGroups:
      - Label: { default: { en: Place, zh-cn: 位置 } }
        Parameters: [Zone, Nowhere]
      - Label: { default: Rest }
        Parameters: [Login, Zone]
`;

describe("a ROS template", () => {
  const form = read(ROS);
  const named = (name: string) => form.parameters.find((each) => each.name === name);

  it("gives its groups and order, each parameter once", () => {
    expect(form.groups).toEqual([
      { label: { en: "Place", zh: "位置" }, names: ["Zone"] },
      { label: { en: "Rest", zh: "Rest" }, names: ["Login"] },
      { label: null, names: ["Size", "Hosts", "Odd"] },
    ]);
    expect(form.parameters.map(({ name }) => name)).toEqual(form.groups.flatMap((g) => g.names));
  });

  it("gives limits, defaults and words", () => {
    expect(named("Size")).toMatchObject({
      type: "Number",
      defaultValue: "2",
      minValue: 1,
      maxValue: 9,
      allowedValues: ["1", "2", "0x9"],
    });
    expect(named("Hosts")).toMatchObject({ type: "CommaDelimitedList", defaultValue: "a,b" });
    expect(named("Zone")).toMatchObject({
      label: { en: "Zone", zh: "可用区" },
      description: { en: "Where it runs.\nChoose one." },
      picker: "zone",
      dependsOn: { VpcId: `\${Vpc}` },
      defaultValue: null,
      required: true,
    });
    expect(named("Login")).toMatchObject({
      secret: true,
      minLength: 8,
      allowedPattern: "[a-z]+",
      constraint: { en: "Letters", zh: null },
    });
  });

  it("offers a plain field for what is not understood, and names it", () => {
    expect(named("Odd")).toMatchObject({ type: "String", unread: ["Surprise", "Type"] });
  });
});

describe("Terraform", () => {
  const VARIABLES = `
variable "size" {
  type = number
  default = 3
  description = "How many"
}
variable "zone" {
  type = string
  description = <<EOT
  {"AssociationProperty": "ALIYUN::ECS::Instance::ZoneId", "Label": {"en": "Zone", "zh-cn": "可用区"}, "MinLength": 2}
  EOT
}
variable "password" {
  sensitive = true
}
variable "tags" {
  type = map(string)
  default = { a = "b", c = [1, true, null] }
}
variable "made" {
  type = string
  default = format("%s", "x")
}
`;
  const WORKSPACE = `ROSTemplateFormatVersion: '2015-09-01'
Transform: Aliyun::Terraform-v1.5
Workspace:
  main.tf: |${VARIABLES.replaceAll("\n", "\n    ")}
  modules/a/main.tf: 'variable "inner" {}'
`;

  it.each([
    ["in files", VARIABLES, "main.tf"],
    ["in a Workspace", WORKSPACE, "template.yaml"],
  ])("%s has its root variables as parameters", (_, text, path) => {
    const { parameters } = read(text, path);
    expect(parameters).toMatchObject([
      { name: "size", type: "Number", defaultValue: "3", description: { en: "How many" } },
      {
        name: "zone",
        type: "String",
        picker: "zone",
        label: { en: "Zone", zh: "可用区" },
        minLength: 2,
        required: true,
      },
      { name: "password", secret: true, defaultValue: null },
      { name: "tags", type: "Json", defaultValue: '{"a":"b","c":[1,true,null]}' },
      { name: "made", defaultValue: null, required: false, unread: ["Default"] },
    ]);
  });

  it("has none without its parser", () => {
    const files = [{ path: "main.tf", text: VARIABLES }];
    expect(readTemplateParameters(files, null).parameters).toEqual([]);
  });
});

it.each(["", "- a", "Parameters: text", "Parameters: { A: 1 }", "{".repeat(300), "a: &a [*a]"])(
  "never throws: %j",
  (text) => {
    expect(read(text).parameters.length).toBeLessThan(2);
  },
);

it("takes a parameter that is no map for a text", () => {
  expect(parameter("Resources: {}\nParameters: { A: 1 }")).toMatchObject({
    name: "A",
    type: "String",
    unread: ["Type"],
  });
});

const corpus = readCorpus();
const forms = templatesOf(corpus).map((files) => ({
  path: files[0]?.path ?? "",
  form: readTemplateParameters(files, hcl),
}));
const nest = forms.filter(({ path }) => path.startsWith("compute-nest/"));

it("has the Compute Nest templates beside it", ({ skip }) => {
  skip(corpus.length === 0, NO_CORPUS);
  expect(nest.length).toBeGreaterThan(15);
});

describe.runIf(corpus.length > 0)("the form of a public template", () => {
  it.each(nest)("$path understands every type and condition", ({ form }) => {
    const kept = form.parameters.filter(({ unread }) =>
      unread.some((key) => key === "Visible" || key === "Required"),
    );
    expect(kept.map(({ name }) => name)).toEqual([]);
  });

  it("offers a picker where the cloud lists the values, and a plain field elsewhere", () => {
    const count = new Map<string, { picker: string; times: number }>();
    for (const { association, picker } of nest.flatMap(({ form }) => form.parameters)) {
      if (association === null) continue;
      const { times = 0 } = count.get(association) ?? {};
      count.set(association, { picker: picker ?? "plain field", times: times + 1 });
    }
    const lines = [...count].sort(([, a], [, b]) => b.times - a.times);
    const report = lines.map(([name, { picker, times }]) => `${times} × ${name}: ${picker}`);
    process.stdout.write(`${report.join("\n")}\n`);
    const picked = new Set(lines.map(([, { picker }]) => picker));
    expect([...picked].sort()).toEqual([
      "instance-type",
      "plain field",
      "security-group",
      "v-switch",
      "vpc",
      "zone",
    ]);
  });
});
