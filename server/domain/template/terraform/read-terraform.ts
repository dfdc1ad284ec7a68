import type { Node, Tree } from "web-tree-sitter";
import { sentence } from "../../sentence";
import { bodyOf } from "../hcl/hcl-body";
import { hclErrors } from "../hcl/hcl-errors";
import type { HclParser } from "../hcl/hcl-parser";
import type { Issue } from "../issue";
import { RULES } from "../rule-catalog";
import type { Slot } from "../slot";
import { findTerraformImages } from "./find-terraform-images";
import type { TerraformFile } from "./terraform-file";
import { traceIn } from "./terraform-modules";

/** The text of a `.tf` file, with where it stands. */
export type TerraformText = Omit<TerraformFile, "body">;

/**
 * The slots and issues of Terraform files that belong together. `given` are values of root variables
 * that come from outside. Without a parser each file is reported as not checked.
 */
export function readTerraform(
  texts: readonly TerraformText[],
  given: ReadonlyMap<string, string>,
  hcl: HclParser | null,
): { slots: Slot[]; issues: Issue[] } {
  if (!hcl) return { slots: [], issues: texts.map(notChecked) };
  const trees: Tree[] = [];
  try {
    const issues: Issue[] = [];
    const files = texts.flatMap((text) => {
      const tree = hcl.parse(text.text);
      if (!tree) {
        issues.push(notChecked(text));
        return [];
      }
      trees.push(tree);
      const root = tree.rootNode;
      issues.push(...syntaxIssues(root, text));
      return [{ ...text, body: bodyOf(root) }];
    });
    const trace = traceIn(files, given);
    const found = files.map((file) => findTerraformImages(file, trace));
    return {
      slots: found.flatMap(({ slots }) => slots),
      issues: [...issues, ...found.flatMap((one) => one.issues)],
    };
  } finally {
    for (const tree of trees) tree.delete();
  }
}

function syntaxIssues(root: Node, { rangeIn, source, file }: TerraformText): Issue[] {
  const ruleId = "hcl-syntax" as const;
  return hclErrors(root).map(({ from, to, detail }) => ({
    ruleId,
    severity: RULES[ruleId],
    sentence: sentence(`templateRules.${ruleId}.message`, { detail, file }),
    source,
    range: to > from ? rangeIn(from, to) : pointIn(rangeIn, from),
    file,
  }));
}

/** Something that is missing is missing behind the character before it. */
function pointIn(rangeIn: TerraformFile["rangeIn"], at: number): Issue["range"] {
  const [, end] = rangeIn(Math.max(0, at - 1), Math.max(1, at));
  return [end, end];
}

function notChecked({ source, file, rangeIn }: TerraformText): Issue {
  const ruleId = "terraform-not-checked" as const;
  const words = sentence(`templateRules.${ruleId}.message`, { file });
  return {
    ruleId,
    severity: RULES[ruleId],
    sentence: words,
    source,
    range: rangeIn(0, 1),
    file,
  };
}
