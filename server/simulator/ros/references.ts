import { Refusal } from "../refusal";
import { isJson, type Json, type Template } from "./read-template";

/** Properties that carry a template of their own, whose references are not this one's. */
const FOREIGN = new Set(["TemplateBody", "Content"]);

interface Reference {
  readonly name: string;
  /** What can be meant: `text` is a `${name}` that may as well belong to a script. */
  readonly means: "anything" | "resource" | "text";
}

function referencesIn(value: unknown): Reference[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (!isJson(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    if (FOREIGN.has(key)) return [];
    if (key === "Ref" && typeof item === "string") return [{ name: item, means: "anything" }];
    if (key === "Fn::GetAtt") {
      const [name] = typeof item === "string" ? item.split(".") : [item].flat();
      return typeof name === "string" ? [{ name, means: "resource" }] : referencesIn(item);
    }
    return [...(key === "Fn::Sub" ? namesInText(item) : []), ...referencesIn(item)];
  });
}

function namesInText(argument: unknown): Reference[] {
  const [text, variables] = [argument].flat();
  if (typeof text !== "string") return [];
  return [...text.matchAll(/\$\{([^!}][^}]*)\}/g)]
    .map((match) => (match[1] ?? "").trim())
    .filter((name) => !isJson(variables) || !Object.hasOwn(variables, name))
    .map((name) => {
      const [first = name, attribute] = name.split(".");
      return { name: first, means: attribute === undefined ? "text" : "resource" };
    });
}

/** Names of the resources that must be there before this one: what it refers to, and DependsOn. */
export function dependenciesOf(definition: Json, template: Template): string[] {
  const named = [
    ...referencesIn(definition).map(({ name }) => name),
    ...[definition.DependsOn ?? []].flat().map(String),
  ];
  return [...new Set(named)].filter((name) => Object.hasOwn(template.resources, name));
}

/**
 * Refuses a reference in resources or outputs to what is no parameter, no resource and nothing of
 * ROS's own, with `InvalidTemplateReference`.
 */
export function checkReferences(template: Template): void {
  for (const part of [template.resources, template.outputs]) {
    for (const [referencer, definition] of Object.entries(part)) {
      const wrong = referencesIn(definition).find((reference) => !isKnown(template, reference));
      if (!wrong) continue;
      throw new Refusal(
        400,
        "InvalidTemplateReference",
        `The specified reference "${wrong.name}" (in ${referencer}) is incorrect.`,
      );
    }
  }
}

function isKnown(template: Template, { name, means }: Reference): boolean {
  const isNamed = (part: Json) => Object.hasOwn(part, name);
  if (means === "text" || isNamed(template.resources) || isNamed(template.locals)) return true;
  return means === "anything" && (name.startsWith("ALIYUN::") || isNamed(template.parameters));
}

/**
 * The names of the resources, each behind those it depends on, otherwise as the template lists them.
 * Refuses a circle with `CircularDependency`.
 */
export function creationOrder(template: Template): string[] {
  const ordered = new Set<string>();
  const visit = (name: string, path: readonly string[]) => {
    if (ordered.has(name)) return;
    if (path.includes(name)) {
      const circle = [...path.slice(path.indexOf(name)), name].join(" -> ");
      throw new Refusal(400, "CircularDependency", `Circular Dependency Found: ${circle}.`);
    }
    for (const other of dependenciesOf(template.resources[name] ?? {}, template)) {
      visit(other, [...path, name]);
    }
    ordered.add(name);
  };
  for (const name of Object.keys(template.resources)) visit(name, []);
  return [...ordered];
}
