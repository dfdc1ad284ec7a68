import { sentence } from "../sentence";
import type { Fix, Issue, TextEdit } from "./issue";
import { RULES, type RuleId } from "./rule-catalog";
import type { Slot, SlotOrigin } from "./slot";

/** A slot as it was found, with what its own text does not tell. */
export type FoundSlot = {
  slot: Slot;
  /** Whether other places of the template stand for the same text. */
  shared: boolean;
  /** The edit that puts a literal in the place of the whole value; null where none can. */
  write: ((value: string) => TextEdit) | null;
};

const RULE_OF_ORIGIN: Record<SlotOrigin["kind"], RuleId> = {
  parameter: "image-from-parameter",
  mapping: "image-from-mapping",
  function: "image-from-function",
  resource: "image-from-resource",
  alias: "image-from-alias",
  variable: "image-from-variable",
  local: "image-from-local",
  data: "image-from-data-source",
  expression: "image-from-expression",
  "not-text": "image-not-text",
};

/** What is wrong with the value of a slot, and what mends it. */
export function slotIssues({ slot, shared, write }: FoundSlot): Issue[] {
  if (!slot.literal) return [originIssue(slot, write)];
  const written = slot.value ?? "";
  const value = written.trim();
  if (value === "") return [slotIssue(slot, "image-empty", {})];
  const issues: Issue[] = [];
  if (value !== written) {
    issues.push(slotIssue(slot, "image-with-spaces", { value }, fix("trim", value, write)));
  }
  if (shared) issues.push(slotIssue(slot, "image-shared-by-anchor", { value }));
  // Ids of custom images are `m-…` and made per region; public ones have the same id everywhere.
  if (value.startsWith("m-")) issues.push(slotIssue(slot, "image-of-one-region", { value }));
  return issues;
}

/** An issue about a slot; the gaps for its resource, type and property are filled here. */
export function slotIssue(
  slot: Pick<Slot, "resource" | "type" | "property" | "source" | "range" | "file" | "path">,
  ruleId: RuleId,
  values: Record<string, string | number>,
  mend?: Fix,
): Issue {
  const { resource, type, property, source, range, file, path } = slot;
  return {
    ruleId,
    severity: RULES[ruleId],
    sentence: sentence(`templateRules.${ruleId}.message`, { resource, type, property, ...values }),
    source,
    range,
    ...(file === undefined ? {} : { file }),
    slot: path,
    ...(mend ? { fix: mend } : {}),
  };
}

function originIssue(slot: Slot, write: FoundSlot["write"]): Issue {
  const origin = slot.origin ?? { kind: "not-text", name: "", value: null };
  if (origin.kind === "not-text") {
    return origin.name === ""
      ? slotIssue(slot, "image-empty", {})
      : slotIssue(slot, "image-not-text", { name: origin.name });
  }
  const value = origin.value?.trim() ?? "";
  const values = { name: origin.name, traced: value === "" ? "no" : "yes", value };
  const mend = value === "" ? undefined : fix("inline", value, write);
  return slotIssue(slot, RULE_OF_ORIGIN[origin.kind], values, mend);
}

function fix(name: "inline" | "trim", value: string, write: FoundSlot["write"]): Fix | undefined {
  if (!write || !isOneLine(value)) return undefined;
  return { title: sentence(`templateRules.fix.${name}`, { value }), edits: [write(value)] };
}

/** Whether a text can be written as a scalar of one line. */
function isOneLine(value: string): boolean {
  return !/\p{Cc}/u.test(value);
}
