import { isMap } from "yaml";
import { blocksIn, bodyOf } from "../template/hcl/hcl-body";
import type { HclParser } from "../template/hcl/hcl-parser";
import { refuseTooLarge } from "../template/refuse-too-large";
import { parseRos } from "../template/ros/parse-ros";
import { entriesOf, mapAt, nodeAt, textOf } from "../template/ros/ros-map";
import type { RosTemplate } from "../template/ros/ros-template";
import { surveyRos } from "../template/ros/survey";
import { carriesTerraform, readWorkspace } from "../template/ros/workspace";
import type { TemplateFile } from "../template/template-file";
import { TemplateRefusal } from "../template/template-refusal";

/** A type of resource and how many times a template declares it. */
export type ResourceType = { type: string; count: number };

/**
 * What a template creates: the types of its resources, in the order of the text. Of Terraform those of every file; loops
 * and conditions are not worked out. Never throws for what a template contains: one that cannot be read declares nothing.
 */
export function readResourceTypes(
  files: readonly TemplateFile[],
  hcl: HclParser | null,
): ResourceType[] {
  try {
    refuseTooLarge(files);
    if (files.every(({ path }) => path.endsWith(".tf"))) {
      return counted(files.flatMap(({ text }) => ofTerraform(text, hcl)));
    }
    return counted(files[0] ? ofRos(files[0], hcl) : []);
  } catch (error) {
    if (error instanceof TemplateRefusal) return [];
    throw error;
  }
}

function counted(types: readonly string[]): ResourceType[] {
  const counts = new Map<string, number>();
  for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].map(([type, count]) => ({ type, count }));
}

function ofTerraform(text: string, hcl: HclParser | null): string[] {
  if (!hcl) return [];
  const tree = hcl.parse(text.startsWith("\uFEFF") ? text.slice(1) : text);
  try {
    return blocksIn(bodyOf(tree.rootNode), ["resource"]).flatMap(({ labels }) => labels[0] ?? []);
  } finally {
    tree.delete();
  }
}

function ofRos(file: TemplateFile, hcl: HclParser | null): string[] {
  const document = parseRos(file.text);
  const root = document.contents;
  if (!isMap(root)) return [];
  const survey = surveyRos(document);
  const template: RosTemplate = { source: file.path, text: file.text, root, survey };
  if (carriesTerraform(template)) {
    return readWorkspace(template).texts.flatMap(({ text }) => ofTerraform(text, hcl));
  }
  return entriesOf(mapAt(nodeAt(root, "Resources", survey), survey)).flatMap(
    ([, { value }]) => textOf(mapAt(value, survey), "Type", survey) ?? [],
  );
}
