import type { ParameterForm, TemplateParameter } from "@/server/domain/instance/template-parameter";
import type { ParameterSet } from "./launch-data";

/** What a person has filled in: a set to start from, and what they typed over it. */
export type LaunchValues = {
  /** Name of the parameter set, null for none. */
  set: string | null;
  /** By parameter name; what was never touched is not in it. */
  typed: Readonly<Record<string, string>>;
};

/** The parameters of a template and the sets that its supplier has prepared. */
type Offered = Pick<ParameterForm, "parameters"> & { parameterSets: readonly ParameterSet[] };

/** The values that are given to the template: those of the set that it knows, and over them what was typed. */
export function givenValues(
  { set, typed }: LaunchValues,
  { parameters, parameterSets }: Offered,
): Record<string, string> {
  const prepared = parameterSets.find(({ name }) => name === set)?.parameters ?? {};
  const known = new Set(parameters.map(({ name }) => name));
  const all = Object.entries({ ...prepared, ...typed });
  return Object.fromEntries(all.filter(([name]) => known.has(name)));
}

/** Takes another set: it speaks for its parameters again, what was typed elsewhere stays. */
export function withSet(
  values: LaunchValues,
  name: string | null,
  parameterSets: readonly ParameterSet[],
): LaunchValues {
  const chosen = parameterSets.find((set) => set.name === name)?.parameters ?? {};
  const typed = Object.entries(values.typed).filter(([key]) => !Object.hasOwn(chosen, key));
  return { ...values, set: name, typed: Object.fromEntries(typed) };
}

/** What stands in the field of a parameter: the value given, else its default. */
export function shownValue(
  { name, defaultValue }: TemplateParameter,
  given: Readonly<Record<string, string>>,
): string {
  return (Object.hasOwn(given, name) ? given[name] : defaultValue) ?? "";
}
