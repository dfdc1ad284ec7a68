import { type Dirent, readdirSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import { CliRefusal } from "./cli-refusal";

/** A folder with more entries, or deeper, is no folder of templates. */
const MOST_ENTRIES = 20_000;
const DEEPEST = 32;

/**
 * The templates that a folder may hold, each as the paths of its files, relative and with `/`: every
 * YAML, JSON and `.template` file is one; a folder with `.tf` files is one with all below it. Hidden
 * folders, `node_modules` and what a link leads to a second time are left out. Throws CliRefusal (2).
 */
export function listTemplates(folder: string): string[][] {
  const walk: Walk = { folder, entries: 0, seen: new Set(), single: [], terraform: [] };
  enter("", null, 0, walk);
  return [...walk.terraform.filter((files) => files.length > 0), ...walk.single]
    .map((files) => files.toSorted(byText))
    .toSorted(([a = ""], [b = ""]) => byText(a, b));
}

type Walk = {
  folder: string;
  entries: number;
  seen: Set<string>;
  single: string[][];
  terraform: string[][];
};

function enter(path: string, module: string[] | null, depth: number, walk: Walk): void {
  const real = realpathSync(join(walk.folder, path));
  if (walk.seen.has(real)) return;
  walk.seen.add(real);
  const entries = readdirSync(real, { withFileTypes: true });
  walk.entries += entries.length;
  if (walk.entries > MOST_ENTRIES || depth > DEEPEST) {
    throw new CliRefusal("commandLine.folderTooLarge", { path: walk.folder, limit: MOST_ENTRIES });
  }
  const kinds = entries
    .map((entry) => ({ name: entry.name, kind: kindOf(real, entry) }))
    .toSorted((a, b) => byText(a.name, b.name));
  const files = kinds.filter(({ kind }) => kind === "file").map(({ name }) => name);
  const terraform = module ?? newModule(files, walk);
  for (const name of files) {
    const file = path === "" ? name : `${path}/${name}`;
    if (name.endsWith(".tf")) terraform?.push(file);
    else if (/\.(ya?ml|json|template)$/i.test(name)) walk.single.push([file]);
  }
  for (const { name, kind } of kinds) {
    if (kind !== "folder" || name.startsWith(".") || name === "node_modules") continue;
    enter(path === "" ? name : `${path}/${name}`, terraform, depth + 1, walk);
  }
}

function newModule(files: readonly string[], walk: Walk): string[] | null {
  if (!files.some((name) => name.endsWith(".tf"))) return null;
  const module: string[] = [];
  walk.terraform.push(module);
  return module;
}

function kindOf(folder: string, entry: Dirent): "file" | "folder" | "other" {
  const found = entry.isSymbolicLink() ? targetOf(join(folder, entry.name)) : entry;
  if (found?.isDirectory()) return "folder";
  return found?.isFile() ? "file" : "other";
}

/** What a link leads to; one that leads nowhere, or in a circle, is nothing. */
function targetOf(path: string) {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
