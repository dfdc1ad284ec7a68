import { type Sentence, sentence } from "@/server/domain/sentence";

/** How many names a sentence lists. */
const NAMED = 4;

/** Which of the opened files make the template, by their place in the list, and what they are called in it. */
export type ChosenFiles = { files: { index: number; path: string }[] } | { problem: Sentence };

/**
 * Chooses the files of one template among those a person opened or dropped, a whole folder maybe: all
 * `.tf` files, named from the folder that holds them all, else the one ROS template.
 */
export function chooseFiles(paths: readonly string[]): ChosenFiles {
  const all = paths.map((path, index) => ({ index, path }));
  const terraform = all.filter(({ path }) => path.endsWith(".tf"));
  if (terraform.length > 0) return { files: withoutCommonFolder(terraform) };
  const templates =
    all.length === 1 ? all : all.filter(({ path }) => /\.(ya?ml|json|template)$/i.test(path));
  if (templates.length === 0) return { problem: sentence("templateEditor.open.nothing") };
  if (templates.length > 1) return { problem: several(templates.map(({ path }) => path)) };
  return { files: templates.map(({ index, path }) => ({ index, path: nameOf(path) })) };
}

function several(paths: readonly string[]): Sentence {
  const names = paths.slice(0, NAMED).map(nameOf).join(", ");
  const files = paths.length > NAMED ? `${names}, …` : names;
  return sentence("templateEditor.open.several", { count: paths.length, files });
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function withoutCommonFolder<File extends { path: string }>(files: readonly File[]): File[] {
  const folders = files.map(({ path }) => path.split("/").slice(0, -1));
  const [first = []] = folders;
  const common = first.findIndex((part, at) => folders.some((other) => other[at] !== part));
  const depth = common < 0 ? first.length : common;
  return files
    .map((file) => ({ ...file, path: file.path.split("/").slice(depth).join("/") }))
    .sort((a, b) => rank(a.path) - rank(b.path) || (a.path < b.path ? -1 : 1));
}

/** `main.tf` comes first, what lies in folders last. */
function rank(path: string): number {
  if (path === "main.tf") return 0;
  return path.includes("/") ? 2 : 1;
}
