import { parseDocument } from "yaml";
import { Refusal } from "../refusal";
import { FUNCTION_TAGS } from "./function-tags";

/** A JSON-like object. */
export type Json = Readonly<Record<string, unknown>>;

/** A template of ROS, understood as far as its sections. */
export interface Template {
  readonly kind: "ROS" | "Terraform";
  readonly description: string;
  readonly parameters: Readonly<Record<string, Json>>;
  readonly mappings: Json;
  readonly conditions: Json;
  readonly locals: Json;
  readonly resources: Readonly<Record<string, Json>>;
  readonly outputs: Readonly<Record<string, Json>>;
  /** Files of a Terraform template: text by path. */
  readonly workspace: Readonly<Record<string, string>>;
}

const SECTIONS = [
  "ROSTemplateFormatVersion",
  "Transform",
  "Description",
  "Conditions",
  "Locals",
  "Mappings",
  "Metadata",
  "Outputs",
  "Parameters",
  "Resources",
  "Rules",
  "Workspace",
];
const FORMAT_VERSION = "2015-09-01";
const TERRAFORM = /^Aliyun::Terraform-v\d+\.\d+$/;
const SERVERLESS = /^Aliyun::Serverless-/;

/** Whether a value is an object with fields. */
export function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Reads the body of a template, YAML or JSON. Refuses with the codes of CreateStack: `InvalidSchema`,
 * `InvalidTemplateVersion`, `InvalidTemplateSection`. Terraform files alone are no template of ROS.
 */
export function readTemplate(body: string): Template {
  const sections = parse(body);
  checkSections(sections);
  const kind = kindOf(sections);
  const workspace = section(sections, "Workspace");
  if (kind === "Terraform" && !Object.keys(workspace).some((path) => path.endsWith(".tf"))) {
    throw invalidSchema("The Workspace of a Terraform template must hold a .tf file");
  }
  return {
    kind,
    description: describedAs(sections.Description),
    parameters: objects(sections, "Parameters"),
    mappings: section(sections, "Mappings"),
    conditions: section(sections, "Conditions"),
    locals: section(sections, "Locals"),
    resources: kind === "ROS" ? objects(sections, "Resources") : {},
    outputs: objects(sections, "Outputs"),
    workspace: Object.fromEntries(
      Object.entries(workspace).map(([path, text]) => [path, String(text ?? "")]),
    ),
  };
}

/** The refusal of a template that is not built as one. */
export function invalidSchema(reason: string): Refusal {
  return new Refusal(400, "InvalidSchema", `${reason}.`);
}

function parse(body: string): Json {
  // ROS itself takes the last of two equal keys.
  const document = parseDocument(body, {
    customTags: FUNCTION_TAGS,
    uniqueKeys: false,
    merge: true,
    logLevel: "silent",
  });
  const problem = document.errors[0];
  if (problem) throw invalidSchema(`Error parsing template: ${firstLine(problem.message)}`);
  const sections: unknown = document.toJS();
  if (isJson(sections)) return sections;
  throw invalidSchema("The template is not a JSON object or YAML mapping");
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0]?.replace(/[:.]$/, "") ?? text;
}

function checkSections(sections: Json): void {
  const version = sections.ROSTemplateFormatVersion;
  if (version === undefined) {
    throw invalidVersion("ROSTemplateFormatVersion is mandatory");
  }
  if (version !== FORMAT_VERSION) {
    const found = JSON.stringify(version);
    throw invalidVersion(`${found}. "ROSTemplateFormatVersion" should be: ${FORMAT_VERSION}`);
  }
  const unknown = Object.keys(sections).find((name) => !SECTIONS.includes(name));
  if (unknown === undefined) return;
  throw new Refusal(400, "InvalidTemplateSection", `The template section is invalid: ${unknown}.`);
}

function invalidVersion(reason: string): Refusal {
  return new Refusal(400, "InvalidTemplateVersion", `The template version is invalid: ${reason}.`);
}

function kindOf(sections: Json): Template["kind"] {
  const transforms = [sections.Transform ?? []].flat();
  if (transforms.some((name) => TERRAFORM.test(String(name)))) return "Terraform";
  const unknown = transforms.find((name) => !SERVERLESS.test(String(name)));
  if (unknown === undefined) return "ROS";
  throw invalidSchema(`The Transform ${JSON.stringify(unknown)} could not be found`);
}

function section(sections: Json, name: string): Json {
  const value = sections[name] ?? {};
  if (isJson(value)) return value;
  throw invalidSchema(`The section ${name} must be a mapping`);
}

function objects(sections: Json, name: string): Record<string, Json> {
  const found: Record<string, Json> = {};
  for (const [key, value] of Object.entries(section(sections, name))) {
    if (!isJson(value))
      throw invalidSchema(`The definition of ${key} in ${name} must be a mapping`);
    found[key] = value;
  }
  return found;
}

/** A description is a text or texts by language; ROS shows the English one. */
function describedAs(description: unknown): string {
  if (!isJson(description)) return String(description ?? "");
  return String(description.en ?? Object.values(description)[0] ?? "");
}
