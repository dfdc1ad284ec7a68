import { effectiveValues, type ParameterValues } from "./check-parameters";
import type { ParameterForm } from "./template-parameter";

/** What a stack is made of: its template's form, its values, and the image in each slot. */
export type StackMake = {
  form: ParameterForm;
  parameters: ParameterValues;
  images: Readonly<Record<string, string>>;
};

/** What the cloud's dry run says of parameters: what it would mean if they were changed. */
type Told = Record<"fixed" | "interrupting" | "replacing", readonly string[]>;

/** What a change does, as far as it can be foretold. Names of parameters, in the order of the new template. */
export type ForetoldChange = {
  /** Cannot be changed any more. */
  fixed: string[];
  interrupting: string[];
  replacing: string[];
  /** Change without any of that. */
  changing: string[];
  /** Slots whose image changes; null where there was none, or will be none. */
  images: { slot: string; before: string | null; after: string | null }[];
};

/**
 * What a change of a stack does. The dry run of UpdateStack names every parameter of the template (ROS, UpdateStack,
 * "DryRunResult": "if you change only values of the parameters"), so only those that do change count. Secrets are kept nowhere:
 * those that are given may be others than before.
 */
export function foretellChange(told: Told, before: StackMake, after: StackMake): ForetoldChange {
  const were = effectiveValues(before.form, before.parameters);
  const are = effectiveValues(after.form, after.parameters);
  const changed = after.form.parameters
    .filter(({ name, secret }) => (secret ? after.parameters[name] : were[name] !== are[name]))
    .map(({ name }) => name);
  const among = (names: readonly string[]) => changed.filter((name) => names.includes(name));
  const [fixed, interrupting, replacing] = [
    among(told.fixed),
    among(told.interrupting),
    among(told.replacing),
  ];
  const weighty = new Set([...fixed, ...interrupting, ...replacing]);
  const slots = [...new Set([...Object.keys(before.images), ...Object.keys(after.images)])];
  return {
    fixed,
    interrupting,
    replacing,
    changing: changed.filter((name) => !weighty.has(name)),
    images: slots
      .map((slot) => ({
        slot,
        before: before.images[slot] ?? null,
        after: after.images[slot] ?? null,
      }))
      .filter((image) => image.before !== image.after),
  };
}
