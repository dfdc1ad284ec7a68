import type { ReadError } from "@/components/shell/read-error";
import type { Sentence } from "@/server/domain/sentence";
import { type ServiceContent, serviceContent } from "@/server/domain/service/service-content";

/** What is wrong with a content, by path (`templates.0.name`). */
export type ServiceProblems = Readonly<Record<string, Sentence>>;

/** Rules speak in keys; anything else is a library's own English. */
function sentenceOf(message: string): Sentence {
  return { key: message.startsWith("rules.") ? message : "errors.invalid" };
}

/** Everything in which a content breaks the rules. */
export function findServiceProblems(content: ServiceContent): ServiceProblems {
  const problems: Record<string, Sentence> = {};
  for (const { path, message } of serviceContent.safeParse(content).error?.issues ?? []) {
    problems[path.join(".")] ??= sentenceOf(message);
  }
  return problems;
}

/** What the server refused, by the path in the content; empty when no field is to blame. */
export function refusedFields(error: ReadError): ServiceProblems {
  const found = Object.entries(error.fieldErrors).map(([field, message]): [string, Sentence] => [
    field,
    sentenceOf(message),
  ]);
  if (error.field) found.push([error.field, error.sentence]);
  const inContent = found.filter(([field]) => field.startsWith("content."));
  return Object.fromEntries(
    inContent.map(([field, sentence]) => [field.slice("content.".length), sentence]),
  );
}

/** The place of the template that a path lies in, or null. */
export function templateIndexOf(path: string): number | null {
  const [area, index] = path.split(".");
  return area === "templates" && index !== undefined ? Number(index) : null;
}
