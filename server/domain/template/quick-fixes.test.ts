import { describe, expect, it } from "vitest";
import { readHclParser } from "../../read-hcl-parser";
import { analyseTemplate } from "./analyse-template";
import type { TextEdit } from "./issue";

const hcl = await readHclParser();

/** The text after the only fix that the template's issues offer, which leaves a literal behind. */
function mended(path: string, text: string): string {
  const fixes = analyseTemplate([{ path, text }], hcl).issues.flatMap(({ fix }) => fix ?? []);
  expect(fixes).toHaveLength(1);
  return apply(fixes[0]?.edits ?? [], text);
}

function apply(edits: readonly TextEdit[], text: string): string {
  const lastFirst = edits.toSorted((a, b) => b.range[0] - a.range[0]);
  return lastFirst.reduce((left, { range: [from, to], text: put }) => {
    return left.slice(0, from) + put + left.slice(to);
  }, text);
}

function ros(written: string, more = ""): string {
  return `# 镜像 😀
Parameters:
  Image: {Type: String, Default: centos_7}
  Region: {Type: String, Default: hz}
  Odd: {Type: String, Default: 'yes: "no" #'}
Mappings:
  Images:
    hz: {web: m-1, db: m-2}
Resources:
  Web:
    Type: ALIYUN::ECS::Instance
    Properties:
      ImageId:${written}
${more}`;
}

describe("the fix for ROS", () => {
  it.each([
    ["Ref", " {Ref: Image} # why", " centos_7 # why"],
    ["Ref below its key", "\n        Ref: Image", " centos_7"],
    ["Ref below a comment", " # why\n        Ref: Image", " # why\n        centos_7"],
    [
      "Ref below a comment with signs",
      " # R &D !\n        {Ref: Image}",
      " # R &D !\n        centos_7",
    ],
    ["!Ref", " !Ref Image", " centos_7"],
    ["!Ref below a comment", " # &why\n        !Ref Image", " # &why\n        centos_7"],
    ["!Ref with an anchor", " &x !Ref Image", " centos_7"],
    ["a default that needs quotes", " !Ref Odd", ' "yes: \\"no\\" #"'],
    ["Fn::FindInMap", " {'Fn::FindInMap': [Images, hz, web]}", " m-1"],
    ["Fn::FindInMap by a parameter", " !FindInMap [Images, !Ref Region, db]", " m-2"],
    ["spaces", " ' centos_7 '", " centos_7"],
  ])("puts the literal in the place of %s", (_, before, after) => {
    expect(mended("t.yaml", ros(before))).toBe(ros(after));
  });

  it("writes JSON in JSON", () => {
    const text = JSON.stringify({
      Parameters: { P: { Default: 'a"b' } },
      Resources: { W: { Type: "ALIYUN::ECS::Instance", Properties: { ImageId: { Ref: "P" } } } },
    });
    expect(mended("t.json", text)).toBe(text.replace('{"Ref":"P"}', '"a\\"b"'));
  });

  it.each([
    ["in lines", " a\n      ImageFamily: b\n      Name: c", " a\n      Name: c"],
    ["at the end", " a\n      ImageFamily: b", " a"],
  ])("takes the family away that stands beside an image, %s", (_, before, after) => {
    expect(mended("t.yaml", ros(before))).toBe(ros(after));
  });

  it("takes the family away behind a comment with a comma", () => {
    const text = (more: string) =>
      `Resources: {W: {Type: ALIYUN::ECS::Instance, Properties: {ImageId: a${more}}}}\n`;
    expect(mended("t.yaml", text(", # b, c\n  ImageFamily: d"))).toBe(text(""));
  });

  it.each([
    ["a parameter without a default", " !Ref Nowhere"],
    ["a mapping's entry that is not there", " !FindInMap [Images, hz, mail]"],
    ["a function", " !Sub a"],
    ["a resource", " !GetAtt Web.Id"],
  ])("is none for %s", (_, written) => {
    const { issues } = analyseTemplate([{ path: "t.yaml", text: ros(written) }], hcl);
    expect(issues.map(({ fix }) => fix)).toEqual([undefined]);
  });
});

describe("the fix for Terraform", () => {
  const text = (image: string) => `variable "image" { default = "m-\\"1" }
locals {
  image = var.image
  loop  = local.loop
}
resource "alicloud_instance" "web" {
  image_id = ${image} # 镜像
}
`;

  it.each(["var.image", "local.image", `"\${var.image}"`, "(var.image)"])(
    "puts the literal in the place of %s",
    (written) => {
      expect(mended("main.tf", text(written))).toBe(text('"m-\\u00221"'));
    },
  );

  it.each([
    ["literal", (hcl: string) => `|\n    ${hcl.trimEnd().replaceAll("\n", "\n    ")}`],
    ["single-quoted", (hcl: string) => `'${hcl.trimEnd().replaceAll("\n", "\n\n    ")}'`],
    ["double-quoted", (hcl: string) => JSON.stringify(hcl)],
  ])("writes into a %s scalar of Workspace", (_, scalar) => {
    const whole = (image: string) =>
      `Transform: Aliyun::Terraform-v1.5\nWorkspace:\n  main.tf: ${scalar(text(image))}\n`;
    expect(mended("t.yaml", whole("var.image"))).toBe(whole('"m-\\u00221"'));
  });

  it("is none for a circle, or for what is not written down", () => {
    for (const written of ["local.loop", "var.nowhere", "data.alicloud_images.a.id"]) {
      const { issues } = analyseTemplate([{ path: "main.tf", text: text(written) }], hcl);
      expect(issues.map(({ fix }) => fix)).toEqual([undefined]);
    }
  });
});
