import type { Issue } from "../domain/template/issue";
import type { Slot } from "../domain/template/slot";
import { substitute } from "../domain/template/substitute";
import type { TemplateFile } from "../domain/template/template-file";
import type { OpenTemplate } from "./open-templates";
import type { ImageMap } from "./read-image-map";

/** What becomes of templates in a region. */
export type Rendering = {
  files: TemplateFile[];
  /** Keeps the templates from being rendered: broken text, and mapped values that are no literals. */
  broken: { file: TemplateFile; issue: Issue }[];
  /** Slots that the map names, but not in this region. */
  missing: { slot: Slot; key: string }[];
  /** Keys of the map that no template has. */
  unused: string[];
};

/** Puts a region's image ids into templates. A slot that the map does not name stays as it is. */
export function renderTemplates(
  templates: readonly OpenTemplate[],
  map: ImageMap,
  region: string,
): Rendering {
  const used = new Set<string>();
  const rendering: Rendering = { files: [], broken: [], missing: [], unused: [] };
  for (const template of templates) renderOne(template, map, region, { used, rendering });
  rendering.unused = [...map.keys()].filter((key) => !used.has(key));
  return rendering;
}

type Sum = { used: Set<string>; rendering: Rendering };

function renderOne(
  { files, analysis }: OpenTemplate,
  map: ImageMap,
  region: string,
  { used, rendering }: Sum,
): void {
  const named = new Map<Slot, string>();
  for (const slot of analysis.slots) {
    const keys = keysOf(slot).filter((key) => map.has(key));
    for (const key of keys) used.add(key);
    const [first] = keys;
    if (first !== undefined) named.set(slot, first);
  }
  const mapped = new Map([...named.keys()].map((slot) => [slot.path, slot]));
  const broken = analysis.issues.filter((issue) => keepsFrom(issue, mapped));
  rendering.broken.push(...broken.flatMap((issue) => withFile(issue, files)));
  for (const [slot, key] of named) {
    if (slot.literal && !map.get(key)?.has(region)) rendering.missing.push({ slot, key });
  }
  const imageIdOf = (slot: Slot) => map.get(named.get(slot) ?? "")?.get(region) ?? null;
  rendering.files.push(...substitute(files, analysis.slots, imageIdOf).files);
}

/** What a map may call a slot: its path, or else what is written there, with or without spaces around it. */
function keysOf({ path, literal, value }: Slot): string[] {
  const written = literal ? (value ?? "") : "";
  return literal ? [path, written, written.trim()] : [path];
}

const BROKEN_TEXT: ReadonlySet<string> = new Set(["yaml-syntax", "hcl-syntax"]);

/** Writing into a text that was read wrongly, or over what stands for other places, would do harm. */
function keepsFrom({ ruleId, severity, slot }: Issue, mapped: ReadonlyMap<string, Slot>): boolean {
  if (BROKEN_TEXT.has(ruleId)) return true;
  const target = mapped.get(slot ?? "");
  if (!target) return false;
  if (target.literal) return ruleId === "image-shared-by-anchor";
  return severity === "error" && ruleId !== "image-and-family";
}

function withFile(issue: Issue, files: readonly TemplateFile[]) {
  const file = files.find(({ path }) => path === issue.source);
  return file ? [{ file, issue }] : [];
}
