import { parseDocument } from "yaml";
import type { HclParser } from "../hcl/hcl-parser";
import type { TemplateFile } from "../template-file";

/**
 * The plainest call that gives the syntax of a template with positions, by the parsers of the
 * analysis; what the analysis takes longer than this is its own work.
 *
 * YAML and JSON: `parseDocument`, whose nodes have ranges without any option. It is given the options
 * that make it cheaper here and that the analysis uses too: without `uniqueKeys: false` it compares
 * every key of a map with every other, without `prettyErrors: false` it counts lines. Neither CST nodes
 * nor a line counter are asked for. Terraform: `Parser.parse` of every file, and the tree is freed, which
 * every caller has to do. Terraform in ROS: both, the second for the texts in `Workspace`.
 */
export function bareParse(files: readonly TemplateFile[], hcl: HclParser): void {
  for (const { path, text } of files) {
    if (path.endsWith(".tf")) hcl.parse(text).delete();
    else parseRosFile(text, hcl);
  }
}

function parseRosFile(text: string, hcl: HclParser): void {
  const document = parseDocument(text, { uniqueKeys: false, prettyErrors: false });
  const workspace = document.get("Workspace") as
    | { items: { value: { value: string } }[] }
    | undefined;
  for (const { value } of workspace?.items ?? []) hcl.parse(value.value).delete();
}
