import { toNestErrors } from "@hookform/resolvers";
import type { FieldError, Resolver } from "react-hook-form";
import type { z } from "zod";
import type { VersionForm } from "./form-values";
import type { Problem } from "./list-problems";
import { missingChoices } from "./missing-choices";

/** Finds what the form knows and the schema cannot, such as a name that is taken. */
export type FindMore<Values> = (values: Values) => Problem[];

/** Everything that is wrong with the values: the rules of the schema, and what else is known. */
export function findProblems<Values extends VersionForm>(
  schema: z.ZodType<unknown, Values>,
  values: Values,
  findMore: FindMore<Values>,
): Problem[] {
  const issues = schema.safeParse(values).error?.issues ?? [];
  const broken = issues.map(({ path, message }) => ({ path: path.join("."), message }));
  return [...missingChoices(broken, values.version), ...findMore(values)];
}

/** Validates a form by findProblems. Messages are message keys; the first of each path counts. */
export function ruleResolver<Values extends VersionForm>(
  schema: z.ZodType<unknown, Values>,
  findMore: FindMore<Values>,
): Resolver<Values> {
  return (values, _context, options) => {
    const errors: Record<string, FieldError> = {};
    for (const { path, message } of findProblems(schema, values, findMore)) {
      // A list keeps its own problem beside those of its items.
      errors[path === "tags" ? "tags.root" : path] ??= { type: "rule", message };
    }
    if (Object.keys(errors).length === 0) return { values, errors: {} };
    return { values: {}, errors: toNestErrors<Values>(errors, options) };
  };
}
