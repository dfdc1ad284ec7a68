import { sentence } from "../domain/sentence";
import { positionsIn } from "../domain/template/text-positions";
import { readHclParser } from "../read-hcl-parser";
import { CliRefusal } from "./cli-refusal";
import { openTemplates } from "./open-templates";
import type { Outcome } from "./outcome";
import type { Order } from "./read-arguments";
import { readImageMap } from "./read-image-map";
import { refusedLine } from "./refused-line";
import { type Rendering, renderTemplates } from "./render-templates";
import type { Speak } from "./speak";
import { visible } from "./visible";
import { writeFile, writeFolder } from "./write-files";

/** `template render`: writes a template as one region receives it. Throws CliRefusal. */
export async function runRender(
  order: Extract<Order, { command: "render" }>,
  speak: Speak,
): Promise<Outcome> {
  const { path, region } = order;
  const map = readImageMap(order.map);
  const open = openTemplates(path, await readHclParser());
  if (open.refused.length > 0) {
    const err = open.refused.map((one) => refusedLine(one.path, speak(one.why), speak)).join("");
    return { exitCode: 2, out: "", err };
  }
  if (open.directory && order.out === null) throw new CliRefusal("commandLine.outMissing");
  const rendering = renderTemplates(open.templates, map, region);
  const warnings = rendering.unused
    .map((key) => `${visible(speak(sentence("commandLine.unusedKey", { key })))}\n`)
    .join("");
  const trouble = brokenText(rendering, speak) || missingText(rendering, region, speak);
  if (trouble) {
    return { exitCode: rendering.broken.length > 0 ? 1 : 3, out: "", err: warnings + trouble };
  }
  return { exitCode: 0, out: deliver(rendering, open.directory, order), err: warnings };
}

/** Writes the files where they are to go; the text is what standard output gets. */
function deliver(
  { files }: Rendering,
  directory: boolean,
  { path: from, out }: { path: string; out: string | null },
): string {
  const [file] = files;
  if (out === null) return file?.text ?? "";
  if (directory) writeFolder(files, { from, out });
  else if (file) writeFile(file, { from, out });
  return "";
}

function brokenText({ broken }: Rendering, speak: Speak): string {
  return broken
    .map(({ file, issue }) => {
      const { line, column } = positionsIn(file.text)(issue.range[0]);
      const said = visible(speak(issue.sentence));
      return `${visible(file.path)}:${line}:${column}: ${said} [${issue.ruleId}]\n`;
    })
    .join("");
}

function missingText({ missing }: Rendering, region: string, speak: Speak): string {
  if (missing.length === 0) return "";
  const lines = missing.map(({ slot: { path }, key }) =>
    visible(key === path ? path : `${path} (${key})`),
  );
  const head = speak(sentence("commandLine.imagesMissing", { region, count: missing.length }));
  return `${[head, ...lines].join("\n  ")}\n`;
}
