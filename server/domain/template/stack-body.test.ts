import fc from "fast-check";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { stackBody } from "./stack-body";

it.each(["ros", "ros-terraform"] as const)("passes on a template of kind %s as it is", (kind) => {
  const text = "\uFEFFResources: {}  \r\n# é\n\n";
  expect(stackBody(kind, [{ path: "template.yaml", text }])).toBe(text);
});

it("wraps plain Terraform in what a person can read", () => {
  const files = [
    { path: "main.tf", text: 'resource "a" "b" {\n  c = 1\n}\n' },
    { path: "modules/m/main.tf", text: "x" },
  ];
  expect(stackBody("terraform", files)).toBe(`ROSTemplateFormatVersion: "2015-09-01"
Transform: Aliyun::Terraform-v1.5
Workspace:
  main.tf: |
    resource "a" "b" {
      c = 1
    }
  modules/m/main.tf: x
`);
});

it("keeps every character of Terraform files", () => {
  const line = fc.string({ unit: "grapheme", maxLength: 120 });
  const text = fc.array(line, { maxLength: 6 }).map((lines) => lines.join("\n"));
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), (texts) => {
      const files = texts.map((each, index) => ({ path: `${index}.tf`, text: each }));
      const { Workspace: workspace } = parse(stackBody("terraform", files));
      expect(workspace).toEqual(Object.fromEntries(files.map((file) => [file.path, file.text])));
    }),
    { numRuns: 200 },
  );
});
