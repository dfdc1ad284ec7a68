import type { Node } from "web-tree-sitter";
import { attributeNamed, blocksIn, bodyOf, type HclBlock } from "../template/hcl/hcl-body";
import type { HclParser } from "../template/hcl/hcl-parser";
import { isHclLiteral, readHclExpression } from "../template/hcl/read-hcl-expression";
import { readHclValue } from "../template/hcl/read-hcl-value";
import { readParameter, recordOf } from "./read-parameter";
import type { ParameterType, TemplateParameter } from "./template-parameter";

/**
 * The variables of a `.tf` file as parameters. A description that is JSON gives label, limits and
 * AssociationProperty in the words of ROS ("Terraform templates: parameters").
 */
export function readVariables(text: string, hcl: HclParser): TemplateParameter[] {
  const tree = hcl.parse(text.startsWith("\uFEFF") ? text.slice(1) : text);
  try {
    return blocksIn(bodyOf(tree.rootNode), ["variable"])
      .filter(({ labels }) => labels.length === 1)
      .map(readVariable);
  } finally {
    tree.delete();
  }
}

function readVariable({ labels, node }: HclBlock): TemplateParameter {
  const [name = ""] = labels;
  const body = bodyOf(node);
  const described = textOf(expressionOf(body, "description"));
  const said = described === null ? null : parseRecord(described);
  const preset = expressionOf(body, "default");
  const value = preset && readHclValue(preset);
  const parameter = readParameter(name, {
    Description: said ? undefined : described,
    ...(value !== undefined && preset ? { Default: value } : {}),
    ...said,
    Type: said?.Type ?? typeOf(expressionOf(body, "type")?.text ?? "", value),
    ...(expressionOf(body, "sensitive")?.text.trim() === "true" ? { NoEcho: true } : {}),
  });
  // It has a default that only Terraform can work out: it need not be given.
  const workedOut = preset !== null && value === undefined;
  return workedOut && parameter.defaultValue === null
    ? { ...parameter, required: false, unread: [...parameter.unread, "Default"] }
    : parameter;
}

function expressionOf(body: Node | null, name: string): Node | null {
  return attributeNamed(body, name)?.expression ?? null;
}

function textOf(expression: Node | null): string | null {
  const read = expression && readHclExpression(expression);
  return read && isHclLiteral(read) ? read.value : null;
}

function parseRecord(text: string) {
  if (!text.trimStart().startsWith("{")) return null;
  try {
    return recordOf(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Terraform's types in the words of ROS; without one the default tells. */
function typeOf(type: string, preset: unknown): ParameterType {
  const name = type.trim().replaceAll('"', "");
  if (name === "number") return "Number";
  if (name === "bool") return "Boolean";
  if (name === "string") return "String";
  if (name !== "" && name !== "any") return "Json";
  if (typeof preset === "number") return "Number";
  if (typeof preset === "boolean") return "Boolean";
  return typeof preset === "object" && preset !== null ? "Json" : "String";
}
