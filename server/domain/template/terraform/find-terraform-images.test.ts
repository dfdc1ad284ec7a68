import { describe, expect, it } from "vitest";
import { readHclParser } from "../../../read-hcl-parser";
import { analyseTemplate } from "../analyse-template";
import { substitute } from "../substitute";

const hcl = await readHclParser();

function read(text: string) {
  return analyseTemplate([{ path: "main.tf", text }], hcl);
}

function rulesIn(text: string) {
  return read(text).issues.map(({ ruleId }) => ruleId);
}

function render(text: string, imageId: string) {
  const files = [{ path: "main.tf", text }];
  return substitute(files, read(text).slots, () => imageId).files[0]?.text;
}

function resource(type: string, body: string): string {
  return `resource "${type}" "web" {\n  ${body}\n}\n`;
}

function instance(expression: string): string {
  return resource("alicloud_instance", `image_id = ${expression}`);
}

const WEB = "main.tf:resource.alicloud_instance.web.image_id";

describe("a literal", () => {
  it.each([
    ["quoted", '"a_b"', "a_b", "a_b"],
    ["escaped", '"\\u0041\\"\\\\"', 'A"\\', '\\u0041\\"\\\\'],
    ["with an escaped opening", '"$${a}%%{b}"', `\${a}%{b}`, "$${a}%%{b}"],
    ["with a sign alone", '"a$ %"', "a$ %", "a$ %"],
    ["in parentheses", '(( "a" ))', "a", "a"],
    ["beside comments", '/* "b" */ "a" # "c"', "a", "a"],
    ["empty", '""', "", ""],
    ["a heredoc", "<<EOT\n镜像\nEOT", "镜像\n", "镜像"],
    ["an indented heredoc", "<<-EOT\n    a b\n  EOT", "a b\n", "a b"],
  ])("may be %s", (_, written, value, at) => {
    const text = instance(written);
    const [slot, ...more] = read(text).slots;
    expect(more).toEqual([]);
    expect(slot).toMatchObject({ path: WEB, file: "main.tf", literal: true, value });
    expect(text.slice(...(slot?.range ?? []))).toBe(at);
  });

  it.each([
    ["quoted", '"a"', 'm"x\\', '"m\\u0022x\\u005C"'],
    ["a heredoc", "<<EOT\na\nEOT", `"\${x}"`, '<<EOT\n"$${x}"\nEOT'],
    ["a heredoc whose mark it only begins with", "<<EOT\na\nEOT", "EOTX", "<<EOT\nEOTX\nEOT"],
  ])("takes what has to be escaped when it is %s", (_, before, imageId, after) => {
    expect(render(instance(before), imageId)).toBe(instance(after));
    expect(read(instance(after)).slots[0]?.value?.trim()).toBe(imageId);
  });

  it.each([
    ["as it is", "<<EOT\na\nEOT", `<<EOT\n\${"EOT"}\nEOT`],
    ["indented", "<<-EOT\n    a\n  EOT", `<<-EOT\n    \${"EOT"}\n  EOT`],
  ])("that is a heredoc takes its own mark without ending there: %s", (_, before, after) => {
    expect(render(instance(before), "EOT")).toBe(instance(after));
    expect(rulesIn(instance(after))).toEqual(["image-from-expression"]);
  });
});

describe("not a literal", () => {
  it.each([
    ["a variable", "var.image", "variable", "var.image"],
    ["a variable in quotes", `"\${var.image}"`, "variable", "var.image"],
    ["an entry of a variable", 'var.images["web"]', "variable", "var.images"],
    ["a local value", "local.image", "local", "local.image"],
    ["data", "data.alicloud_images.a.images[0].id", "data", "data.alicloud_images.a"],
    ["another resource", "alicloud_image.a.id", "resource", "alicloud_image.a"],
    ["an output of a module", "module.a.id", "expression", "module.a.id"],
    ["what a loop gives", "each.value.image", "expression", "each.value.image"],
    ["a function", 'lookup(var.a, "b", "c")', "function", "lookup"],
    ["a conditional", 'var.a ? "b" : "c"', "expression", 'var.a ? "b" : "c"'],
    ["a text that is put together", `"m-\${var.a}"`, "expression", `"m-\${var.a}"`],
    ["a literal in an interpolation", `"\${"a"}"`, "expression", `"\${"a"}"`],
    ["a directive", '"%{ if a }b%{ endif }"', "expression", '"%{ if a }b%{ endif }"'],
    ["a heredoc without a line", "<<A\nA", "not-text", ""],
    ["a heredoc that is put together", `<<A\n\${var.a}\nA`, "expression", `<<A \${var.a} A`],
    ["an entry of an object", '{ a = "b" }["a"]', "expression", '{ a = "b" }["a"]'],
    ["an index of a text", '"a"[0]', "expression", '"a"[0]'],
    ["a number", "7", "not-text", "7"],
    ["a list", '["a"]', "not-text", "[…]"],
    ["null", "null", "not-text", ""],
  ])("is %s", (_, written, kind, name) => {
    const text = instance(written);
    const { slots, issues } = read(text);
    expect(slots).toMatchObject([
      { path: WEB, literal: false, value: null, origin: { kind, name } },
    ]);
    expect(text.slice(...(slots[0]?.range ?? []))).toBe(written);
    expect(issues).toMatchObject([{ severity: "error", slot: WEB }]);
    expect(render(text, "m-new")).toBe(text);
  });
});

describe("what is no slot", () => {
  it.each([
    ["in a line comment", '# image_id = "a"'],
    ["in a slashed comment", '// image_id = "a"'],
    ["in a block comment", '/*\n  image_id = "a"\n  */'],
    ["in a heredoc", 'user_data = <<-EOF\n    image_id = "a"\n  EOF'],
    ["in a string", 'user_data = "image_id = \\"a\\""'],
    ["in an object", 'tags = { image_id = "a" }'],
    ["in a nested block", 'data_disks {\n    image_id = "a"\n  }'],
    ["in a longer name", 'my_image_id = "a"'],
  ])("stays %s", (_, body) => {
    const text = resource("alicloud_instance", body);
    expect(read(text).slots).toEqual([]);
    expect(rulesIn(text)).toEqual(["no-image"]);
  });

  it.each([
    ["data", 'data "alicloud_instance" "a" {\n  image_id = "a"\n}'],
    ["a variable", 'variable "alicloud_instance" {\n  image_id = "a"\n}'],
    ["a module", 'module "alicloud_instance" {\n  source = "x"\n  image_id = "a"\n}'],
    ["local values", 'locals {\n  image_id = "a"\n}'],
    ["the file itself", 'image_id = "a"'],
  ])("stays in %s", (_, text) => {
    expect(read(text).slots).toEqual([]);
  });

  it("is a second argument or resource of one name, which Terraform refuses", () => {
    const twice = instance('"a"\n  image_id = "b"');
    expect(read(twice).slots.map(({ value }) => value)).toEqual(["a"]);
    expect(rulesIn(twice)).toEqual(["duplicate-key"]);
    expect(rulesIn(instance('"a"') + instance('"b"'))).toEqual(["duplicate-key"]);
  });
});

describe("a block list that is given as a list and as blocks, which Terraform refuses", () => {
  it.each([
    [
      "the list first",
      'upgrade_policy = [{ image_id = "a" }]\n  upgrade_policy { image_id = "b" }',
    ],
    [
      "the block first",
      'upgrade_policy { image_id = "b" }\n  upgrade_policy = [{ image_id = "a" }]',
    ],
  ])("has each place once, %s", (_, body) => {
    const { slots, issues } = read(resource("alicloud_cs_kubernetes_node_pool", body));
    const path = "main.tf:resource.alicloud_cs_kubernetes_node_pool.web.upgrade_policy.0.image_id";
    expect(slots).toMatchObject([{ path, value: "a" }]);
    expect(issues).toMatchObject([{ ruleId: "duplicate-key" }]);
  });
});

describe("Terraform in Workspace", () => {
  const text = (image: string) => `Transform: Aliyun::Terraform-v1.5
Parameters: {image: {Type: String, Default: from_parameter}}
Workspace:
  main.tf: |-
    variable "image" {}
    module "web" {
      source = "./modules/web"
      image  = var.image
    }
  modules/web/main.tf: >2

    variable "image" {}

    resource "alicloud_instance" "a" { image_id = "${image}" } # 镜像 😀

    resource "alicloud_instance" "b" { image_id = var.image }
  user-data.sh: |
    resource "alicloud_instance" "c" { image_id = "m-x" }
Resources:
  Web: {Type: ALIYUN::ECS::Instance, Properties: {ImageId: m-x}}
`;
  const { kind, slots, issues } = analyseTemplate([{ path: "t.yaml", text: text("a") }], hcl);

  it("has the slots of its modules, and no others", () => {
    expect(kind).toBe("ros-terraform");
    const file = "modules/web/main.tf";
    expect(slots).toMatchObject([
      { path: `${file}:resource.alicloud_instance.a.image_id`, file, source: "t.yaml", value: "a" },
      { path: `${file}:resource.alicloud_instance.b.image_id`, file, literal: false },
    ]);
    const after = substitute([{ path: "t.yaml", text: text("a") }], slots, () => "m-new");
    expect(after.files[0]?.text).toBe(text("m-new"));
  });

  it("is followed from a module to what calls it, and to the template's parameters", () => {
    expect(issues).toMatchObject([
      { ruleId: "image-from-variable", sentence: { values: { value: "from_parameter" } } },
    ]);
  });

  it("may begin with a wide space, which is white space to neither", () => {
    const wide = text("a").replace("|-\n    variable", "|-\n    　variable");
    const rules = analyseTemplate([{ path: "t.yaml", text: wide }], hcl).issues;
    expect(rules.map(({ ruleId }) => ruleId)).not.toContain("workspace-unreadable");
  });
});
