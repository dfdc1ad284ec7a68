import { isJson, type Json } from "./read-template";

/** The value of an expression that only the real cloud, or a resource to come, could tell. */
export const UNKNOWN = Symbol("unknown");

/** What expressions of a template may refer to. */
export interface Scope {
  /** Values of parameters and of pseudo parameters (`ALIYUN::Region`), by name. */
  readonly parameters: Json;
  readonly mappings: Json;
  readonly conditions: Json;
  readonly locals: Json;
  /** An attribute of a resource; its id when `attribute` is null. */
  readonly resource: (name: string, attribute: string | null) => unknown;
}

type Function = (argument: unknown, scope: Scope) => unknown;

const FUNCTIONS: Readonly<Record<string, Function>> = {
  Ref: (name, scope) => refer(String(name), scope),
  "Fn::GetAtt": getAttribute,
  "Fn::FindInMap": findInMap,
  "Fn::If": (argument, scope) => {
    const [condition, yes, no] = listOf(argument);
    const holds = conditionHolds(condition, scope);
    return holds === UNKNOWN ? UNKNOWN : resolveValue(holds ? yes : no, scope);
  },
  "Fn::Sub": substitute,
  "Fn::Join": join,
  "Fn::Select": select,
  "Fn::Split": (argument, scope) => {
    const [separator, text] = resolveAll(argument, scope);
    return typeof text === "string" ? text.split(String(separator)) : UNKNOWN;
  },
  "Fn::Str": (argument, scope) => asText(resolveValue(argument, scope)),
  "Fn::Equals": (argument, scope) => {
    const [left, right] = resolveAll(argument, scope).map(asText);
    return left === UNKNOWN || right === UNKNOWN ? UNKNOWN : left === right;
  },
  "Fn::Not": (argument, scope) => {
    const [holds] = judgeAll(argument, scope);
    return holds === UNKNOWN ? UNKNOWN : !holds;
  },
  "Fn::And": (argument, scope) => {
    const all = judgeAll(argument, scope);
    return all.includes(false) ? false : all.includes(UNKNOWN) ? UNKNOWN : true;
  },
  "Fn::Or": (argument, scope) => {
    const all = judgeAll(argument, scope);
    return all.includes(true) ? true : all.includes(UNKNOWN) ? UNKNOWN : false;
  },
};

/**
 * The value of an expression, functions carried out at any depth. What cannot be known here, a
 * function the simulator does not carry out included, is UNKNOWN at its place.
 */
export function resolveValue(value: unknown, scope: Scope): unknown {
  if (Array.isArray(value)) return value.map((item) => resolveValue(item, scope));
  if (!isJson(value)) return value;
  const [name, ...others] = Object.keys(value);
  if (name !== undefined && others.length === 0 && (name === "Ref" || name.startsWith("Fn::"))) {
    const run = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
    return run ? run(value[name], scope) : UNKNOWN;
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, resolveValue(item, scope)]),
  );
}

/** Whether a condition, by name or written out, holds; UNKNOWN when that cannot be told. */
export function conditionHolds(condition: unknown, scope: Scope): boolean | typeof UNKNOWN {
  let value: unknown;
  if (typeof condition === "string") {
    if (!Object.hasOwn(scope.conditions, condition)) return UNKNOWN;
    const { [condition]: definition, ...others } = scope.conditions;
    // Without the condition itself, so that one that names itself ends.
    value = conditionHolds(definition, { ...scope, conditions: others });
  } else value = resolveValue(condition, scope);
  if (typeof value === "boolean") return value;
  return typeof value === "string" && /^(true|false)$/i.test(value)
    ? value.toLowerCase() === "true"
    : UNKNOWN;
}

function listOf(argument: unknown): unknown[] {
  return Array.isArray(argument) ? argument : [argument];
}

function resolveAll(argument: unknown, scope: Scope): unknown[] {
  return listOf(argument).map((item) => resolveValue(item, scope));
}

function judgeAll(argument: unknown, scope: Scope) {
  return listOf(argument).map((item) => conditionHolds(item, scope));
}

function asText(value: unknown): string | typeof UNKNOWN {
  if (typeof value === "symbol") return UNKNOWN;
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function refer(name: string, scope: Scope): unknown {
  if (Object.hasOwn(scope.parameters, name)) return scope.parameters[name];
  if (Object.hasOwn(scope.locals, name)) {
    const { [name]: local, ...others } = scope.locals;
    const value = isJson(local) && "Value" in local ? local.Value : local;
    return resolveValue(value, { ...scope, locals: others });
  }
  return scope.resource(name, null);
}

function getAttribute(argument: unknown, scope: Scope): unknown {
  const [name, attribute] =
    typeof argument === "string" ? argument.split(/\.(.*)/s) : resolveAll(argument, scope);
  return scope.resource(String(name), String(attribute));
}

function findInMap(argument: unknown, scope: Scope): unknown {
  let found: unknown = scope.mappings;
  for (const key of resolveAll(argument, scope)) {
    if (!isJson(found) || typeof key === "symbol") return UNKNOWN;
    found = Object.hasOwn(found, String(key)) ? found[String(key)] : UNKNOWN;
  }
  return resolveValue(found, scope);
}

function substitute(argument: unknown, scope: Scope): unknown {
  const [text, variables] = listOf(argument);
  const own: unknown = resolveValue(variables ?? {}, scope);
  const inner = { ...scope, parameters: { ...scope.parameters, ...(isJson(own) ? own : {}) } };
  let isKnown = true;
  const result = String(text).replace(/\$\{([^}]*)\}/g, (_, inside: string) => {
    if (inside.startsWith("!")) return `\${${inside.slice(1)}}`;
    const [name = "", attribute] = inside.trim().split(/\.(.*)/s);
    const value = asText(
      attribute === undefined ? refer(name, inner) : inner.resource(name, attribute),
    );
    if (value === UNKNOWN) isKnown = false;
    return String(value);
  });
  return isKnown ? result : UNKNOWN;
}

function join(argument: unknown, scope: Scope): unknown {
  const [separator, parts] = resolveAll(argument, scope);
  if (!Array.isArray(parts)) return UNKNOWN;
  const texts = parts.map(asText);
  return texts.includes(UNKNOWN) ? UNKNOWN : texts.join(String(separator));
}

function select(argument: unknown, scope: Scope): unknown {
  const [index, items] = resolveAll(argument, scope);
  if (typeof index === "symbol" || typeof items !== "object" || items === null) return UNKNOWN;
  return Object.entries(items).find(([key]) => key === String(index))?.[1] ?? UNKNOWN;
}
