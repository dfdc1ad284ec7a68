import { effectiveValues, isShown, type ParameterValues } from "./check-parameters";
import type { Localized, ParameterForm, ParameterType } from "./template-parameter";

/** A parameter of an instance as its page shows it. */
export type UsedParameter = {
  name: string;
  label: Localized | null;
  /** Null where the template does not declare it. */
  type: ParameterType | null;
  /** Defaults included; null for a secret. */
  value: string | null;
  /** What the template calls the value. */
  valueLabel: Localized | null;
};

/**
 * What an instance was made with, in the order of its template. Parameters whose fields were not shown are left out; those
 * that the template does not declare, or all where it cannot be read, come as they were given.
 */
export function usedParameters(
  form: ParameterForm,
  given: ParameterValues,
  secretNames: readonly string[],
): UsedParameter[] {
  const all = effectiveValues(form, given);
  const declared = new Set(form.parameters.map(({ name }) => name));
  const others = [...Object.keys(given), ...secretNames].filter((name) => !declared.has(name));
  return [
    ...form.parameters
      .filter((parameter) => isShown(parameter, all))
      .map(({ name, label, type, secret, valueLabels }) => {
        const value = secret ? null : (all[name] ?? "");
        const isNamed = value !== null && Object.hasOwn(valueLabels, value);
        const valueLabel = isNamed ? (valueLabels[value] ?? null) : null;
        return { name, label, type, value, valueLabel };
      }),
    ...others.map((name) => ({
      name,
      label: null,
      type: null,
      value: given[name] ?? null,
      valueLabel: null,
    })),
  ];
}
