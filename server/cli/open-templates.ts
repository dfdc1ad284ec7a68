import { statSync } from "node:fs";
import { basename, join } from "node:path";
import type { Sentence } from "../domain/sentence";
import { analyseTemplate } from "../domain/template/analyse-template";
import type { Analysis } from "../domain/template/analysis";
import { decodeTemplate, type RawFile } from "../domain/template/decode-template";
import type { HclParser } from "../domain/template/hcl/hcl-parser";
import type { Issue } from "../domain/template/issue";
import { REFUSALS } from "../domain/template/rule-catalog";
import type { TemplateFile } from "../domain/template/template-file";
import { TemplateRefusal } from "../domain/template/template-refusal";
import { CliRefusal } from "./cli-refusal";
import { listTemplates } from "./list-templates";
import { isStandardInput } from "./read-bounded";
import { type FilePlace, readTemplate } from "./read-template";

/** A template with what is known of it. */
export type OpenTemplate = { files: TemplateFile[]; analysis: Analysis };

/** What stands at a path: templates, and files that may be templates but cannot be read as such. */
export type OpenTemplates = {
  directory: boolean;
  templates: OpenTemplate[];
  refused: { path: string; why: Sentence }[];
};

/**
 * Reads and analyses the template at a path, or all templates of a folder; names are relative to it.
 * Throws CliRefusal (2) when nothing is there, or no template.
 */
export function openTemplates(path: string, hcl: HclParser): OpenTemplates {
  const directory = !isStandardInput(path) && isDirectory(path);
  const listed = directory ? placesIn(path) : [[{ path: nameOf(path), from: path }]];
  const open: OpenTemplates = { directory, templates: [], refused: [] };
  for (const places of listed) take(places, hcl, open);
  if (open.templates.length === 0 && open.refused.length === 0) {
    throw new CliRefusal("commandLine.noTemplates", { path });
  }
  return open;
}

function take(places: readonly FilePlace[], hcl: HclParser, open: OpenTemplates): void {
  const raw = readFiles(places);
  if (open.directory && !raw.some(mayBeTemplate)) return;
  const opened = openOne(raw, hcl);
  if ("files" in opened) open.templates.push(opened);
  else if (!open.directory || opened.ruleId !== "not-a-template") {
    open.refused.push({ path: raw[0]?.path ?? "", why: opened.sentence });
  }
}

function readFiles(places: readonly FilePlace[]): RawFile<Buffer>[] {
  try {
    return readTemplate(places);
  } catch (error) {
    throw readable(error, places[0]?.from ?? "");
  }
}

function openOne(
  raw: readonly RawFile<Buffer>[],
  hcl: HclParser,
): OpenTemplate | Pick<Issue, "ruleId" | "sentence"> {
  try {
    const files = decodeTemplate(raw);
    const analysis = analyseTemplate(files, hcl);
    const refusal = analysis.issues.find(({ ruleId }) => REFUSALS.has(ruleId));
    return refusal ?? { files, analysis };
  } catch (error) {
    if (error instanceof TemplateRefusal) return error;
    throw error;
  }
}

/** Other YAML and JSON of a folder is nobody's business, broken or not: only these keys make a template. */
function mayBeTemplate({ path, bytes }: RawFile<Buffer>): boolean {
  if (path.endsWith(".tf")) return true;
  return /ROSTemplateFormatVersion|Resources|Workspace/.test(bytes.toString("latin1"));
}

function placesIn(folder: string): FilePlace[][] {
  try {
    return listTemplates(folder).map((paths) =>
      paths.map((path) => ({ path, from: join(folder, path) })),
    );
  } catch (error) {
    throw readable(error, folder);
  }
}

/** An error of the system as a sentence; any other is a bug and stays as it is. */
function readable(error: unknown, path: string): unknown {
  const { code } = error as { code?: unknown };
  return typeof code === "string"
    ? new CliRefusal("commandLine.unreadable", { path, code })
    : error;
}

function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const absent = code === "ENOENT" || code === "ENOTDIR";
    throw absent ? new CliRefusal("commandLine.missing", { path }) : readable(error, path);
  }
}

function nameOf(path: string): string {
  return isStandardInput(path) ? "stdin" : basename(path);
}
