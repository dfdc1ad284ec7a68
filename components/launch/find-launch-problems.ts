import { checkParameters, type ParameterValues } from "@/server/domain/instance/check-parameters";
import { launchInput } from "@/server/domain/instance/launch-input";
import type { ParameterForm } from "@/server/domain/instance/template-parameter";
import type { Sentence } from "@/server/domain/sentence";

/** What is wrong at a field: `name`, `regionId` or `parameters.<name>`. */
export type LaunchProblem = { field: string; sentence: Sentence };

/** Field of a parameter. */
export const parameterField = (name: string): string => `parameters.${name}`;

/** Everything that keeps a form from being sent, in the order of its fields. */
export function findLaunchProblems(
  form: ParameterForm,
  filled: { name: string; regionId: string | null; given: ParameterValues },
): LaunchProblem[] {
  const name = launchInput.shape.name.safeParse(filled.name);
  return [
    ...(name.success ? [] : [{ field: "name", sentence: { key: "rules.instance_name_length" } }]),
    ...(filled.regionId
      ? []
      : [{ field: "regionId", sentence: { key: "rules.instance_region_missing" } }]),
    ...checkParameters(form, filled.given).map((problem) => ({
      field: parameterField(problem.name),
      sentence: problem.sentence,
    })),
  ];
}
