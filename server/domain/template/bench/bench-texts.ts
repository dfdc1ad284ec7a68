import { parse } from "yaml";
import type { TemplateFile } from "../template-file";
import { rosSample } from "./ros-sample";
import { terraformSample } from "./terraform-sample";

/** A template to measure with, and what its figures are called by. */
export type BenchText = { name: string; files: TemplateFile[] };

/** The sample, and each kind of template in the two sizes that the targets are for. */
export function benchTexts(): BenchText[] {
  return [
    { name: "ros-yaml sample", files: KINDS["ros-yaml"](1) },
    ...[100, 500].flatMap((kilobytes) =>
      Object.entries(KINDS).map(([kind, make]) => ({
        name: `${kind} ${kilobytes} KB`,
        files: largest(make, kilobytes * 1000),
      })),
    ),
  ];
}

type Make = (count: number) => TemplateFile[];

const KINDS = {
  "ros-yaml": (count) => [{ path: "template.yaml", text: rosSample(count) }],
  "ros-json": (count) => [
    { path: "template.json", text: JSON.stringify(parse(rosSample(count)), null, 2) },
  ],
  "ros-terraform": (count) => [
    { path: "template.yaml", text: inWorkspace(terraformSample(count)) },
  ],
  terraform: terraformSample,
} satisfies Record<string, Make>;

function inWorkspace(files: readonly TemplateFile[]): string {
  const texts = files.map(
    ({ path, text }) => `  ${path}: |-\n${text.replaceAll(/^(?=.)/gm, "    ")}`,
  );
  return `ROSTemplateFormatVersion: '2015-09-01'
Transform: Aliyun::Terraform-v1.5
Workspace:
${texts.join("")}`;
}

/** The largest template that is not above a size in bytes; every repetition weighs about the same. */
function largest(make: Make, bytes: number): TemplateFile[] {
  const [few, many] = [bytesOf(make(10)), bytesOf(make(20))];
  let count = Math.ceil(10 + ((bytes - few) / (many - few)) * 10);
  while (bytesOf(make(count)) > bytes) count -= 1;
  return make(count);
}

function bytesOf(files: readonly TemplateFile[]): number {
  return files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
}
