import { scopeOf } from "./plan-stack";
import { isJson, readTemplate } from "./read-template";
import { conditionHolds, resolveValue, UNKNOWN } from "./resolve-value";
import type { Stack } from "./stack";

/** An output as GetStack tells it. */
export interface ToldOutput {
  readonly OutputKey: string;
  readonly Description: string;
  readonly OutputValue: unknown;
}

/** Addresses are handed out from a range for documentation (RFC 5737). */
const ADDRESS = "203.0.113.";

/** The outputs of a complete stack, ids and addresses of its resources filled in; none before. */
export function stackOutputs(stack: Stack): ToldOutput[] {
  if (!stack.status.endsWith("_COMPLETE") || stack.status === "CREATE_ROLLBACK_COMPLETE") return [];
  const template = readTemplate(stack.templateBody);
  const scope = scopeOf(template, stack.parameters, stack, (name, attribute) =>
    attributeOf(stack, name, attribute),
  );
  return Object.entries(template.outputs).flatMap(([key, output]) => {
    if (output.Condition !== undefined && conditionHolds(output.Condition, scope) === false) {
      return [];
    }
    const { Description: description = "No description given" } = output;
    return {
      OutputKey: key,
      Description: isJson(description) ? String(description.en ?? "") : String(description ?? ""),
      OutputValue: withoutUnknown(resolveValue(output.Value, scope)),
    };
  });
}

function attributeOf(stack: Stack, name: string, attribute: string | null): unknown {
  const resource = stack.resources.find(({ logicalId }) => logicalId === name);
  if (!resource) return UNKNOWN;
  if (attribute === null || /Id$/.test(attribute)) return resource.physicalId;
  if (/Ids$/.test(attribute)) return [resource.physicalId];
  const address = `${ADDRESS}${1 + ((resource.physicalId.length * 7 + name.length) % 250)}`;
  if (/Ips?$|IpAddress(es)?$/i.test(attribute)) return /s$/.test(attribute) ? [address] : address;
  return `${resource.physicalId}.${attribute}`;
}

function withoutUnknown(value: unknown): unknown {
  if (typeof value === "symbol") return null;
  if (Array.isArray(value)) return value.map(withoutUnknown);
  if (!isJson(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, withoutUnknown(item)]),
  );
}
