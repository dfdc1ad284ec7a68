import { type Sentence, sentence } from "@/server/domain/sentence";
import type { Associations } from "@/server/domain/template/association";
import type { TemplateFile } from "@/server/domain/template/template-file";

const LONGEST_NAME = 200;

/** A template's files with what they are associated with. */
export type Template = { files: readonly TemplateFile[]; associations: Associations };

/** Renames a file; associations of places in it move along, for their paths begin with its name. */
export function renameFile({ files, associations }: Template, from: string, to: string): Template {
  const moved = Object.entries(associations).map(([path, association]) => [
    path.startsWith(`${from}:`) ? `${to}:${path.slice(from.length + 1)}` : path,
    association,
  ]);
  return {
    files: files.map((file) => (file.path === from ? { ...file, path: to } : file)),
    associations: Object.fromEntries(moved),
  };
}

/**
 * Why a file of a template cannot be called so, or null. Names are paths from the template's folder with
 * `/`, such as `modules/web/main.tf`. Beside other files, which are `taken`, only Terraform can be.
 */
export function whyNotFileName(name: string, taken: readonly string[]): Sentence | null {
  if (name === "") return sentence("templateEditor.files.nameMissing");
  if (taken.includes(name)) return sentence("templateEditor.files.nameTaken");
  const odd = name.split("/").some((part) => part === "" || /^\.|[\p{Cc}\\:]/u.test(part));
  if (odd || name.length > LONGEST_NAME) return sentence("templateEditor.files.nameShape");
  return name.endsWith(".tf") || taken.length === 0
    ? null
    : sentence("templateEditor.files.nameNotTerraform");
}
