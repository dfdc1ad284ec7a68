import { Refusal } from "../refusal";
import { isJson, type Json } from "./read-template";

/** Parameter values of one call or stack, as texts by name. */
export type ParameterValues = Readonly<Record<string, string>>;

/**
 * The values a stack works with: those given, else the defaults. Refuses a name the template does not
 * know (`UnknownUserParameter`), a value that is missing (`UserParameterMissing`) and one that breaks
 * a constraint (`StackValidationFailed`).
 */
export function completeParameters(
  definitions: Readonly<Record<string, Json>>,
  given: ParameterValues,
): ParameterValues {
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(definitions, name));
  if (unknown !== undefined) {
    throw new Refusal(
      400,
      "UnknownUserParameter",
      `The Parameter (${unknown}) was not defined in template.`,
    );
  }
  const values: Record<string, string> = {};
  for (const [name, definition] of Object.entries(definitions)) {
    const value = given[name] ?? defaultOf(definition);
    if (value === undefined) {
      throw new Refusal(400, "UserParameterMissing", `The Parameter ${name} was not provided.`);
    }
    const reason = Object.hasOwn(given, name) ? whyNotValue(definition, value) : null;
    if (reason) {
      throw new Refusal(400, "StackValidationFailed", `Parameter '${name}' is invalid: ${reason}.`);
    }
    values[name] = value;
  }
  return values;
}

/** The text a default is kept as; undefined when there is none. */
export function defaultOf(definition: Json): string | undefined {
  if (!("Default" in definition)) return undefined;
  const { Default: value } = definition;
  if (value === null || value === undefined) return "";
  if (definition.Type === "CommaDelimitedList" && Array.isArray(value)) return value.join(",");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** A parameter's value in the type its definition gives it. */
export function typedValue(definition: Json | undefined, text: string): unknown {
  switch (definition?.Type) {
    case "Number":
      return text.trim() === "" || Number.isNaN(Number(text)) ? text : Number(text);
    case "Boolean":
      return /^(true|false)$/i.test(text) ? text.toLowerCase() === "true" : text;
    case "CommaDelimitedList":
      return text === "" ? [] : text.split(",");
    case "Json":
      return parseJson(text) ?? text;
    default:
      return text;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function whyNotValue(definition: Json, value: string): string | null {
  return (
    whyNotType(String(definition.Type), value) ??
    whyNotAllowed(definition, value) ??
    whyNotSize(definition, value)
  );
}

function whyNotType(type: string, value: string): string | null {
  if (type === "Number" && (value.trim() === "" || Number.isNaN(Number(value)))) {
    return `Value '${value}' is not a number`;
  }
  if (type === "Boolean" && !/^(true|false)$/i.test(value)) {
    return `Value '${value}' is not a valid boolean`;
  }
  if (type === "Json" && value !== "" && parseJson(value) === undefined) {
    return `Value '${value}' is not valid JSON`;
  }
  return null;
}

function whyNotAllowed(definition: Json, value: string): string | null {
  const {
    AllowedValues: allowed,
    AllowedPattern: pattern,
    ConstraintDescription: said,
  } = definition;
  const reason = typeof said === "string" ? said : isJson(said) ? String(said.en ?? "") : "";
  if (Array.isArray(allowed) && !allowed.some((known) => String(known) === value)) {
    return reason || `'${value}' is not an allowed value [${allowed.join(", ")}]`;
  }
  if (typeof pattern !== "string") return null;
  const expression = patternOf(pattern);
  if (!expression || expression.test(value)) return null;
  return reason || `'${value}' does not match pattern '${pattern}'`;
}

/** ROS matches a whole value by Python's rules; what JavaScript cannot read is not judged here. */
function patternOf(pattern: string): RegExp | null {
  try {
    return new RegExp(`^(?:${pattern})$`, "u");
  } catch {
    return null;
  }
}

function whyNotSize(definition: Json, value: string): string | null {
  const bound = (name: string) =>
    definition[name] === undefined || definition[name] === null ? null : Number(definition[name]);
  const [minLength, maxLength] = [bound("MinLength"), bound("MaxLength")];
  if ((minLength ?? 0) > value.length || (maxLength ?? value.length) < value.length) {
    return `length (${value.length}) is out of range (min_length: ${minLength ?? 0}, max_length: ${maxLength})`;
  }
  const [min, max] = [bound("MinValue"), bound("MaxValue")];
  const number = Number(value);
  if (definition.Type === "Number" && ((min ?? number) > number || (max ?? number) < number)) {
    return `${value} is out of range (min: ${min}, max: ${max})`;
  }
  return null;
}
