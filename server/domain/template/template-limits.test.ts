import { describe, expect, it, vi } from "vitest";
import { readHclParser } from "../../read-hcl-parser";
import { analyseTemplate } from "./analyse-template";

// Many templates in one test: on a busy machine that takes longer than it has work to do.
vi.setConfig({ testTimeout: 60_000 });

const hcl = await readHclParser();

function many(n: number, part: (index: number) => string): string {
  return Array.from({ length: n }, (_, index) => part(index)).join("");
}

function rulesOf(text: string, path = "t.yaml"): string[] {
  return analyseTemplate([{ path, text }], hcl).issues.map(({ ruleId }) => ruleId);
}

function instance(written: string): string {
  return `Resources:
  Web:
    Type: ALIYUN::ECS::Instance
    Properties:
      ImageId: ${written}
`;
}

/** A resource with a list of queues. */
function queues(list: string, name: string): string {
  return ` ? ${name}\n : {Type: ALIYUN::EHPC::AutoScaleConfig, Properties: {Queues: ${list}}}\n`;
}

function image(expression: string): string {
  return `resource "alicloud_instance" "web" {\n  image_id = ${expression}\n}\n`;
}

describe("a template that is too much", () => {
  it.each([
    ["exactly as large as the provider takes", 524_288, []],
    ["one byte larger", 524_289, ["too-large"]],
  ])("is %s", (_, bytes, rules) => {
    const head = "Resources: {} # 镜";
    const text = head + "x".repeat(bytes - Buffer.byteLength(head));
    expect(rulesOf(text).filter((rule) => rule !== "no-image")).toEqual(rules);
  });

  it("is too large in bytes though not in characters, and as several files together", () => {
    expect(rulesOf(`# ${"镜".repeat(180_000)}\nResources: {}`)).toEqual(["too-large"]);
    const text = `# ${"x".repeat(300_000)}`;
    const files = ["a.tf", "b.tf"].map((path) => ({ path, text }));
    expect(analyseTemplate(files, hcl).issues.map(({ ruleId }) => ruleId)).toEqual(["too-large"]);
  });

  it.each([
    ["lists in flow style", (n: number) => `${"[".repeat(n)}${"]".repeat(n)}`],
    ["maps in flow style", (n: number) => `${"{a: ".repeat(n)}${"}".repeat(n)}`],
    ["lists in block style", (n: number) => `\n ${"- ".repeat(n)}a`],
    ["keys that are keys", (n: number) => `\n ${"? ".repeat(n)}a`],
    ["brackets that stay open", (n: number) => "[".repeat(n)],
  ])("nests %s", (_, nested) => {
    for (const depth of [10_000, 80_000]) {
      expect(rulesOf(`Resources: ${nested(depth)}\n`)).toEqual(["too-deep"]);
    }
    expect(rulesOf(`Resources: ${nested(50)}\n`)).not.toContain("too-deep");
  });

  it("grows beyond all bounds when its aliases are written out", () => {
    const lists = Array.from({ length: 20 }, (_, level) => {
      const below =
        level === 0
          ? "a"
          : Array(10)
              .fill(`*l${level - 1}`)
              .join(",");
      return `l${level}: &l${level} [${below}]\n`;
    });
    expect(rulesOf(`${lists.join("")}Resources: *l19\n`)).toEqual(["too-many-aliases"]);
  });

  it.each([
    [
      "aliases that repeat a list in every resource",
      `x: &x [${"{QueueImageId: a},".repeat(10_000)}]\nResources:\n${many(10, (i) => queues("*x", `q${i}`))}`,
    ],
    [
      "a resource of an endless name",
      `Resources:\n${queues(`[${"{QueueImageId: a},".repeat(1_000)}]`, "x".repeat(50_000))}`,
    ],
    [
      "a file of an endless name",
      `Transform: Aliyun::Terraform-v1.5\nWorkspace:\n ? ${"x".repeat(5_000)}.tf\n : ''\n`,
    ],
  ])("has more images than can be listed by %s", (_, text) => {
    expect(rulesOf(text)).toEqual(["too-many-images"]);
  });

  it("leads to a text that is no image, which is not repeated in every message", () => {
    const text = `Parameters: {P: {Default: ${"x".repeat(300)}}}\n${instance("!Ref P")}`;
    const [issue] = analyseTemplate([{ path: "t.yaml", text }], hcl).issues;
    expect(issue).toMatchObject({
      ruleId: "image-from-parameter",
      sentence: { values: { value: "" } },
    });
    expect(issue?.fix).toBeUndefined();
  });

  it("stands for itself", () => {
    expect(rulesOf("Resources: &r {Web: *r}\n")).toEqual(["no-image"]);
    expect(rulesOf("Resources: &r\n  <<: *r\n")).toEqual(["no-image"]);
  });

  it.each([
    ["parentheses", (n: number) => image(`${"(".repeat(n)}"a"${")".repeat(n)}`), 1],
    ["open parentheses", (n: number) => image("(".repeat(n)), 0],
    ["lists", (n: number) => image(`${"[".repeat(n)}${"]".repeat(n)}`), 1],
    ["objects", (n: number) => image(`${"{a=".repeat(n)}1${"}".repeat(n)}`), 1],
    ["conditionals", (n: number) => image(`${"a?b:".repeat(n)}c`), 1],
    ["negations", (n: number) => image(`${"!".repeat(n)}c`), 1],
    ["calls", (n: number) => image(`${"f(".repeat(n)}1${")".repeat(n)}`), 1],
    ["steps", (n: number) => image(`var${".a".repeat(n)}`), 1],
    ["interpolations", (n: number) => image(`${'"${'.repeat(n)}a${'}"'.repeat(n)}`), 0],
    ["blocks", (n: number) => `${"b {\n".repeat(n)}${"}\n".repeat(n)}`, 0],
    ["open blocks", (n: number) => "b {\n".repeat(n), 0],
  ])("nests Terraform in %s, and the parser lives on", (_, nested, found) => {
    const path = "main.tf";
    const { slots } = analyseTemplate([{ path, text: nested(10_000) }], hcl);
    expect(slots).toHaveLength(found);
    expect(rulesOf(image('"a"'), path)).toEqual([]);
  });
});

/** A text of many parts, about as large as is asked for. */
type Made = (parts: number) => string;

const EIGHTFOLD = 16 * 1024 * 8;

/**
 * Texts of which eight times as much is read in eight times the time, or a little more; a quadratic
 * reader needs up to 64 times as much. Times are the processor's, so that no other process counts.
 */
describe("the time a template takes grows with its size, not with its square", () => {
  const call = "{Type: ALIYUN::ECS::Instance, Properties: {ImageId: !Ref p1}}";
  const carry = (hcl: string) =>
    `Transform: Aliyun::Terraform-v1.5\nWorkspace: {main.tf: ${JSON.stringify(hcl)}}\n`;

  const cases: [name: string, path: string, made: Made][] = [
    ["small resources", "t.yaml", (n) => `Resources:\n${many(n, (i) => ` r${i}: {}\n`)}`],
    [
      "references",
      "t.yaml",
      (n) =>
        `Parameters:\n${many(n, (i) => ` p${i}: a\n`)}Resources:\n${many(n, (i) => ` r${i}: ${call}\n`)}`,
    ],
    [
      "merge keys",
      "t.yaml",
      (n) => `Resources:\n a: &a {T: x}\n${many(n, (i) => ` r${i}: {<<: *a}\n`)}`,
    ],
    ["signs before a value", "t.yaml", (n) => instance(`# ${"!".repeat(n)} x\n      !Ref p`)],
    ["lines before a value", "t.yaml", (n) => instance(`${"# &\n      ".repeat(n)}!Ref p`)],
    [
      "long names that are referred to",
      "t.yaml",
      (n) =>
        `x: &x ${"x".repeat(n * 9)}\nResources:\n${many(n, (i) => queues("[{QueueImageId: {Ref: *x}}]", `r${i}`))}`,
    ],
    [
      "files in JSON",
      "t.json",
      (n) =>
        `{"Transform":"Aliyun::Terraform-v1.5","Workspace":{${many(n, (i) => `"${i}.tf":"a=1",`)}}}`,
    ],
    [
      "variables that stand many times",
      "main.tf",
      (n) => many(n, () => 'variable "a" {}\n') + many(n >> 2, () => image("var.a")),
    ],
    [
      "references to a long text",
      "main.tf",
      (n) =>
        `locals {\n a = "${"x".repeat(n * 40)}"\n}\n${many(n, (i) => image("local.a").replace("web", `w${i}`))}`,
    ],
    ["stray brackets", "t.yaml", (n) => `Resources:\n${"}\n".repeat(n)}`],
    ["quotes in Terraform", "main.tf", (n) => '"'.repeat(n)],
    ["nested interpolations", "main.tf", (n) => image(`${'"${'.repeat(n)}a${'}"'.repeat(n)}`)],
    ["resources in Workspace", "t.yaml", (n) => carry(many(n, () => image("local.a")))],
  ];

  it.each(cases)("for %s", (_, path, made) => {
    const parts = Math.floor((EIGHTFOLD * 1_000) / made(1_000).length);
    const [less, more] = [made(Math.floor(parts / 8)), made(parts)];
    timeOf(path, less);
    const [small, large] = [bestOf(3, path, less), bestOf(2, path, more)];
    expect(large / small).toBeLessThan(16);
  });

  function bestOf(times: number, path: string, text: string): number {
    return Math.min(...Array.from({ length: times }, () => timeOf(path, text)));
  }

  function timeOf(path: string, text: string): number {
    const from = process.cpuUsage();
    analyseTemplate([{ path, text }], hcl);
    const { user, system } = process.cpuUsage(from);
    return user + system;
  }
});
