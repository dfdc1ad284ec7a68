import { type Sentence, sentence } from "../sentence";
import { matchesPattern } from "./quick-pattern";
import type { ParameterForm, TemplateParameter } from "./template-parameter";
import { tooLargeToSend } from "./too-large-to-send";
import { holds } from "./visible-condition";

/** Values by parameter name, as a form gives them. */
export type ParameterValues = Readonly<Record<string, string>>;

/** Why a value, or the lack of one, cannot be sent. */
export type ParameterProblem = { name: string; sentence: Sentence };

/** Why these values cannot be given to the template, in the order of its form; empty when they can. */
export function checkParameters(form: ParameterForm, given: ParameterValues): ParameterProblem[] {
  const known = new Set(form.parameters.map(({ name }) => name));
  const unknown = Object.keys(given).filter((name) => !known.has(name));
  const all = effectiveValues(form, given);
  const problems = form.parameters.flatMap((parameter) => {
    const why = isSent(parameter, all) ? whyNotGiven(parameter, given, all) : null;
    return why ? [{ name: parameter.name, sentence: why }] : [];
  });
  const large = problems.length === 0 ? tooLargeToSend(chosenParameters(form, given)) : null;
  return [
    ...problems,
    ...(large === null
      ? []
      : [
          { name: large, sentence: sentence("rules.parameter_too_large_to_send", { name: large }) },
        ]),
    ...unknown.map((name) => ({ name, sentence: sentence("rules.parameter_unknown", { name }) })),
  ];
}

/** The values given, with the region that is deployed in wherever a parameter means it; null where none is chosen yet. */
export function inRegion(
  { parameters }: Pick<ParameterForm, "parameters">,
  given: ParameterValues,
  regionId: string | null,
): Record<string, string> {
  const regions = parameters.flatMap(({ name, isRegion }) => (isRegion ? name : []));
  const others = Object.entries(given).filter(([name]) => !regions.includes(name));
  return Object.fromEntries(
    regionId === null ? others : [...others, ...regions.map((name) => [name, regionId] as const)],
  );
}

/** The values that are sent: those given of the fields that are shown. All others take their defaults. */
export function chosenParameters(
  form: ParameterForm,
  given: ParameterValues,
): Record<string, string> {
  const all = effectiveValues(form, given);
  const sent = form.parameters.filter((parameter) => isSent(parameter, all));
  return Object.fromEntries(
    sent.flatMap((parameter) => {
      const value = valueIn(parameter, given);
      return value === null ? [] : [[parameter.name, value]];
    }),
  );
}

/** Is the field of the parameter shown with these values? */
export function isShown(
  { isRegion, visible }: TemplateParameter,
  values: ParameterValues,
): boolean {
  return !isRegion && (visible === null || holds(visible, values));
}

function isSent(parameter: TemplateParameter, values: ParameterValues): boolean {
  return parameter.isRegion || isShown(parameter, values);
}

/** What every parameter is with these values: given, else its default, else empty. */
export function effectiveValues(
  form: ParameterForm,
  given: ParameterValues,
): Record<string, string> {
  return Object.fromEntries(
    form.parameters.map((parameter) => [
      parameter.name,
      valueIn(parameter, given) ?? parameter.defaultValue ?? "",
    ]),
  );
}

/** An empty field is one that was left alone, unless the empty text says something else than the default. */
function valueIn({ name, type, defaultValue }: TemplateParameter, given: ParameterValues) {
  const isGiven = Object.hasOwn(given, name);
  const value = isGiven ? (given[name] ?? "") : "";
  const says = value !== "" || (isGiven && type === "String" && Boolean(defaultValue));
  return says ? value : null;
}

function whyNotGiven(
  parameter: TemplateParameter,
  given: ParameterValues,
  all: ParameterValues,
): Sentence | null {
  const { name, required, isRegion, defaultValue } = parameter;
  const value = valueIn(parameter, given);
  if (isRegion && value === null) return null;
  if (value !== null) return whyNotValue(parameter, value);
  const needed = typeof required === "boolean" ? required : holds(required, all);
  return needed && defaultValue === null ? sentence("rules.parameter_missing", { name }) : null;
}

/** Why this value cannot be one of the parameter's, or null. The words never hold the value: it may be secret. */
export function whyNotValue(parameter: TemplateParameter, value: string): Sentence | null {
  return (
    whyNotType(parameter, value) ?? whyNotAllowed(parameter, value) ?? whyNotSize(parameter, value)
  );
}

function whyNotType({ name, type }: TemplateParameter, value: string): Sentence | null {
  if (type === "Number" && (value.trim() === "" || !Number.isFinite(Number(value)))) {
    return sentence("rules.parameter_number", { name });
  }
  if (type === "Boolean" && !/^(true|false)$/i.test(value)) {
    return sentence("rules.parameter_boolean", { name });
  }
  return type === "Json" && !isJson(value) ? sentence("rules.parameter_json", { name }) : null;
}

function isJson(value: string): boolean {
  try {
    JSON.parse(value);
    return true;
  } catch {
    return false;
  }
}

function whyNotAllowed(parameter: TemplateParameter, value: string): Sentence | null {
  const { name, type, allowedValues, allowedPattern } = parameter;
  const parts = type === "CommaDelimitedList" ? value.split(",") : [value];
  if (allowedValues && !parts.every((part) => allowedValues.includes(part))) {
    return sentence("rules.parameter_allowed", { name, values: allowedValues.join(", ") });
  }
  if (allowedPattern === null || matchesPattern(allowedPattern, value) !== false) return null;
  return sentence("rules.parameter_pattern", { name, pattern: allowedPattern });
}

function whyNotSize(parameter: TemplateParameter, value: string): Sentence | null {
  const { name, type, minLength, maxLength, minValue, maxValue } = parameter;
  if (type === "Number") {
    const number = Number(value);
    if (minValue !== null && number < minValue) {
      return sentence("rules.parameter_too_small", { name, min: minValue });
    }
    return maxValue !== null && number > maxValue
      ? sentence("rules.parameter_too_large", { name, max: maxValue })
      : null;
  }
  if (minLength !== null && value.length < minLength) {
    return sentence("rules.parameter_too_short", { name, min: minLength });
  }
  return maxLength !== null && value.length > maxLength
    ? sentence("rules.parameter_too_long", { name, max: maxLength })
    : null;
}
