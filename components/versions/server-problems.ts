import type { ReadError } from "@/components/shell/read-error";
import type { Sentence } from "@/server/domain/sentence";
import { fieldOf, inReadingOrder } from "./form-steps";

/** Fields as use cases name them → their path in the forms. */
const FORM_PATH: Record<string, string> = {
  sourceImageId: "version.sourceImageId",
  regionIds: "version.regionIds",
};

function pathOf(field: string): string {
  return FORM_PATH[field] ?? field;
}

/** Rules speak in keys; anything else is a library's own English. */
function sentenceOf(message: string): Sentence {
  return { key: message.startsWith("rules.") ? message : "errors.invalid" };
}

/**
 * What the server refused, by the field that shows it, in reading order. Empty when it belongs to no
 * field of the form; then it is said for the form as a whole.
 */
export function serverProblems(error: ReadError): { path: string; sentence: Sentence }[] {
  const found = Object.entries(error.fieldErrors).map(([field, message]) => ({
    path: pathOf(field),
    sentence: sentenceOf(message),
  }));
  if (error.field) found.push({ path: pathOf(error.field), sentence: error.sentence });
  return inReadingOrder(found.filter(({ path }) => fieldOf(path) !== null));
}
