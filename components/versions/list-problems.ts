import type { FieldErrors } from "react-hook-form";
import { inReadingOrder } from "./form-steps";

/** Something wrong in a form: where, and a message key (or a sentence that is already in words). */
export type Problem = { path: string; message: string };

function isError(value: object): value is { message: string } {
  return "message" in value && typeof value.message === "string";
}

function walk(value: unknown, path: string): Problem[] {
  if (typeof value !== "object" || value === null) return [];
  if (isError(value)) return [{ path, message: value.message }];
  return Object.entries(value)
    .filter(([key]) => key !== "ref")
    .flatMap(([key, inner]) => {
      // An array keeps what is wrong with it as a whole under `root`.
      if (key === "root") return walk(inner, path);
      return walk(inner, path ? `${path}.${key}` : key);
    });
}

/** Everything that is wrong in a form, in reading order. */
export function listProblems(errors: FieldErrors): Problem[] {
  return inReadingOrder(walk(errors, ""));
}

/** The problems below one field, by what follows its path (`0.key`; the field itself is `""`). */
export function problemsWithin(errors: FieldErrors, field: string): Record<string, string> {
  const within = listProblems(errors).filter(
    ({ path }) => path === field || path.startsWith(`${field}.`),
  );
  return Object.fromEntries(
    within.map(({ path, message }) => [path.slice(field.length + 1), message]),
  );
}
