import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readHclParser } from "../../read-hcl-parser";
import { readResourceTypes } from "./read-resource-types";

const hcl = await readHclParser();
const sample = (path: string) => ({
  path: path.split("/").at(-1) ?? path,
  text: readFileSync(new URL(`../../../public/samples/${path}`, import.meta.url), "utf8"),
});
const typesOf = (...files: { path: string; text: string }[]) =>
  readResourceTypes(files, hcl).map(({ type }) => type);

it("counts the resources of a ROS template by type", () => {
  const text = `ROSTemplateFormatVersion: '2015-09-01'
Resources:
  A: { Type: ALIYUN::ECS::Instance }
  B: { Type: ALIYUN::ECS::VPC }
  C: { Type: ALIYUN::ECS::Instance }
  D: {}
`;
  expect(readResourceTypes([{ path: "template.yaml", text }], hcl)).toEqual([
    { type: "ALIYUN::ECS::Instance", count: 2 },
    { type: "ALIYUN::ECS::VPC", count: 1 },
  ]);
});

it("reads Terraform, by itself and inside of ROS", () => {
  expect(typesOf(sample("terraform/main.tf"))).toContain("alicloud_instance");
  expect(typesOf(sample("terraform-in-ros.yaml"))).toContain("alicloud_instance");
});

it.each(["", "a: [", "- 1"])("knows of nothing in %j", (text) => {
  expect(typesOf({ path: "template.yaml", text })).toEqual([]);
});
