import { join, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { readHclParser } from "../read-hcl-parser";
import { type OpenTemplates, openTemplates } from "./open-templates";
import type { Outcome } from "./outcome";
import type { Order } from "./read-arguments";
import { refusedLine } from "./refused-line";
import type { Speak } from "./speak";
import type { Surroundings } from "./surroundings";
import { writeCheckJson } from "./write-check-json";
import { writeCheckText } from "./write-check-text";
import { writeSarif } from "./write-sarif";

/** `template check`: says which images a template takes and what is wrong with it. Throws CliRefusal. */
export async function runCheck(
  order: Extract<Order, { command: "check" }>,
  surroundings: Surroundings,
  speak: Speak,
): Promise<Outcome> {
  const open = openTemplates(order.path, await readHclParser());
  const err = open.refused.map(({ path, why }) => refusedLine(path, speak(why), speak)).join("");
  const nothing = open.templates.length === 0;
  const out = nothing ? "" : write(order, open, surroundings, speak);
  const bad = open.templates.some(({ analysis }) =>
    analysis.issues.some(({ severity }) => severity === "error"),
  );
  return { exitCode: err ? 2 : bad ? 1 : 0, out, err };
}

function write(
  { form, path }: Extract<Order, { command: "check" }>,
  open: OpenTemplates,
  { cwd, version, rulesPage }: Surroundings,
  speak: Speak,
): string {
  if (form === "json") return writeCheckJson(open, speak);
  if (form === "text") return writeCheckText(open, speak);
  const uriOf = (file: string) => uriFrom(cwd, open.directory ? join(path, file) : path);
  return writeSarif(open.templates, { version, rulesPage, uriOf }, speak);
}

/** Relative to where the command runs, which for a review tool is the repository's root. */
function uriFrom(cwd: string, path: string): string {
  const way = relative(cwd, path);
  if (way.startsWith("..")) return pathToFileURL(path).href;
  return way.split(sep).map(encodeURIComponent).join("/");
}
