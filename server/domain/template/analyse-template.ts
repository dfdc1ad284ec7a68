import { isMap } from "yaml";
import { sentence } from "../sentence";
import type { Analysis } from "./analysis";
import type { HclParser } from "./hcl/hcl-parser";
import type { Issue } from "./issue";
import { refuseTooLarge } from "./refuse-too-large";
import { refuseUnlistable } from "./refuse-unlistable";
import { findRosImages } from "./ros/find-ros-images";
import { parseRos } from "./ros/parse-ros";
import { pairOf } from "./ros/ros-map";
import type { RosTemplate } from "./ros/ros-template";
import { surveyRos } from "./ros/survey";
import { carriesTerraform, readWorkspace } from "./ros/workspace";
import { yamlIssues } from "./ros/yaml-issues";
import { RULES } from "./rule-catalog";
import type { Slot } from "./slot";
import type { TemplateFile } from "./template-file";
import type { TemplateKind } from "./template-kind";
import { TemplateRefusal } from "./template-refusal";
import { readTerraform } from "./terraform/read-terraform";

/**
 * Reads a template and says where it takes ECS image ids and what is wrong with it. Never throws for
 * what a template contains: broken text gives issues with positions. `hcl` reads Terraform; without it
 * Terraform is reported as not checked.
 */
export function analyseTemplate(files: readonly TemplateFile[], hcl: HclParser | null): Analysis {
  try {
    refuseTooLarge(files);
    return isTerraform(files) ? analyseTerraform(files, hcl) : analyseRos(files, hcl);
  } catch (error) {
    if (error instanceof TemplateRefusal) return refused(error, files);
    throw error;
  }
}

/** Plain Terraform is known by the names of its files. */
function isTerraform(files: readonly TemplateFile[]): boolean {
  return files.length > 0 && files.every(({ path }) => path.endsWith(".tf"));
}

function analyseTerraform(files: readonly TemplateFile[], hcl: HclParser | null): Analysis {
  const texts = files.map(({ path, text }) => {
    // The grammar knows no byte-order mark; positions count it.
    const mark = text.startsWith("\uFEFF") ? 1 : 0;
    const rangeIn = (from: number, to: number) => [from + mark, to + mark] as const;
    return { file: path, text: text.slice(mark), source: path, rangeIn, outer: null };
  });
  return finished("terraform", readTerraform(texts, new Map(), hcl), files);
}

function analyseRos(files: readonly TemplateFile[], hcl: HclParser | null): Analysis {
  const [file] = files;
  if (!file || files.length > 1) throw new TemplateRefusal("not-a-template");
  const document = parseRos(file.text);
  const root = document.contents;
  const { errors } = document;
  if (!isMap(root) || !TEMPLATE_KEYS.some((key) => pairOf(root, key))) {
    if (errors.length === 0) throw new TemplateRefusal("not-a-template");
    return { kind: "ros", slots: [], issues: yamlIssues(errors, null, file) };
  }
  const survey = surveyRos(document);
  const template: RosTemplate = { source: file.path, text: file.text, root, survey };
  const broken = yamlIssues(errors, survey, file);
  if (!carriesTerraform(template)) {
    const { slots, issues } = findRosImages(template);
    return finished("ros", { slots, issues: [...broken, ...issues] }, files);
  }
  const { texts, given, issues } = readWorkspace(template);
  const terraform = readTerraform(texts, given, hcl);
  const all = [...broken, ...issues, ...terraform.issues];
  return finished("ros-terraform", { slots: terraform.slots, issues: all }, files);
}

/** Every ROS template has one of these; other YAML, as that of other tools, has none. */
const TEMPLATE_KEYS = ["ROSTemplateFormatVersion", "Resources", "Workspace"];

/** Puts everything in the order of the text, and says so where there is no image at all. */
function finished(
  kind: TemplateKind,
  { slots, issues }: { slots: Slot[]; issues: Issue[] },
  files: readonly TemplateFile[],
): Analysis {
  refuseUnlistable({ slots, issues });
  const order = new Map(files.map(({ path }, index) => [path, index]));
  const byPlace = (a: Issue | Slot, b: Issue | Slot) =>
    (order.get(a.source) ?? 0) - (order.get(b.source) ?? 0) || a.range[0] - b.range[0];
  const silent = slots.length === 0 && !issues.some(({ ruleId }) => HIDING.has(ruleId));
  const all = silent ? [...issues, aboutWhole("no-image", files)] : issues;
  return { kind, slots: slots.toSorted(byPlace), issues: all.toSorted(byPlace) };
}

/** With one of these, images may be there though none was found. */
const HIDING: ReadonlySet<string> = new Set([
  "images-out-of-sight",
  "yaml-syntax",
  "hcl-syntax",
  "workspace-unreadable",
  "terraform-not-checked",
]);

function refused({ ruleId, sentence: words }: TemplateRefusal, files: readonly TemplateFile[]) {
  const kind: TemplateKind = isTerraform(files) ? "terraform" : "ros";
  return { kind, slots: [], issues: [{ ...aboutWhole(ruleId, files), sentence: words }] };
}

function aboutWhole(ruleId: Issue["ruleId"], files: readonly TemplateFile[]): Issue {
  const words = sentence(`templateRules.${ruleId}.message`);
  const source = files[0]?.path ?? "";
  return { ruleId, severity: RULES[ruleId], sentence: words, source, range: [0, 0] };
}
