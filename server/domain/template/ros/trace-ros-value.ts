import { isCollection, isMap, isScalar, isSeq, type Node } from "yaml";
import type { SlotOrigin } from "../slot";
import { mapAt, nodeAt, resolved, textIn, textOf } from "./ros-map";
import type { RosTemplate } from "./ros-template";

/** A call of a ROS function, long (`Ref: X`) or short (`!Ref X`); `name` is the long one. */
type Call = { name: string; argument: Node | null };

/**
 * Says where a value that is no literal comes from, and the string it leads to where that stands in the
 * template: a parameter's default or a mapping's entry.
 */
export function traceRosValue(node: Node, template: RosTemplate): SlotOrigin {
  const call = callOf(node, template);
  if (!call) return { kind: "not-text", name: nameOfShape(node), value: null };
  if (call.name === "Ref") return traceRef(call.argument, template);
  if (call.name === "Fn::FindInMap") return traceMapping(call.argument, template);
  if (call.name === "Fn::GetAtt") {
    return { kind: "resource", name: attributeOf(call.argument), value: null };
  }
  return { kind: "function", name: call.name, value: null };
}

/** Whether a node is a call of a function and no value of its own. */
export function isCall(node: Node | null, template: RosTemplate): boolean {
  return node !== null && callOf(node, template) !== null;
}

function callOf(node: Node, template: RosTemplate): Call | null {
  const tag = (node as { tag?: string }).tag;
  if (tag?.startsWith("!") && tag.length > 1) {
    const short = tag.slice(1);
    return { name: short === "Ref" ? short : `Fn::${short}`, argument: node };
  }
  if (!isMap(node) || node.items.length !== 1) return null;
  const [pair] = node.items;
  const name = textIn(pair?.key);
  if (name !== "Ref" && !name?.startsWith("Fn::")) return null;
  return { name, argument: resolved(pair?.value, template.survey) };
}

function traceRef(argument: Node | null, template: RosTemplate): SlotOrigin {
  const name = writtenIn(argument);
  const { root, survey } = template;
  const resources = mapAt(nodeAt(root, "Resources", survey), survey);
  if (nodeAt(resources, name, survey)) return { kind: "resource", name, value: null };
  return { kind: "parameter", name, value: defaultOf(name, template) };
}

function defaultOf(name: string, { root, survey }: RosTemplate): string | null {
  const parameters = mapAt(nodeAt(root, "Parameters", survey), survey);
  return textOf(mapAt(nodeAt(parameters, name, survey), survey), "Default", survey);
}

function traceMapping(argument: Node | null, template: RosTemplate): SlotOrigin {
  const parts = isSeq(argument) ? argument.items : [];
  const name = writtenIn(parts[0]) || "Fn::FindInMap";
  let map = mapAt(nodeAt(template.root, "Mappings", template.survey), template.survey);
  const keys = parts.map((part) => keyIn(part, template));
  const last = keys.pop() ?? null;
  for (const key of keys) {
    map = key === null ? null : mapAt(nodeAt(map, key, template.survey), template.survey);
  }
  const found = parts.length === 3 && last !== null;
  return { kind: "mapping", name, value: found ? textOf(map, last, template.survey) : null };
}

/** A key of a mapping: written out, or a parameter's default. */
function keyIn(part: unknown, template: RosTemplate): string | null {
  const node = resolved(part, template.survey);
  if (node === null) return null;
  const call = callOf(node, template);
  if (call?.name === "Ref") return defaultOf(writtenIn(call.argument), template);
  return call ? null : textIn(node);
}

function attributeOf(argument: Node | null): string {
  if (isSeq(argument)) return argument.items.map(writtenIn).join(".");
  return writtenIn(argument) || "Fn::GetAtt";
}

function writtenIn(node: unknown): string {
  return isScalar(node) ? String(node.value ?? "") : "";
}

function nameOfShape(node: Node): string {
  if (isScalar(node)) return String(node.value);
  return isCollection(node) ? (isMap(node) ? "{…}" : "[…]") : "";
}
