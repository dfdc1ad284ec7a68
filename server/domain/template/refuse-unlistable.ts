import type { Issue } from "./issue";
import type { Slot } from "./slot";
import { TemplateRefusal } from "./template-refusal";

/** A text of 512 KiB in which every image stands for itself has less than this. */
export const MOST_SLOTS = 50_000;

/** The longest path that Linux takes (`PATH_MAX`). */
export const LONGEST_PATH = 4096;

/** Characters that the names in a list of slots and issues may have together. */
const MOST_CHARACTERS = 16 * 1024 * 1024;

/**
 * Throws TemplateRefusal `too-many-images` when the slots and issues of a template are too much to be
 * listed: aliases multiply them, and a long name stands in each of them.
 */
export function refuseUnlistable({ slots, issues }: { slots: Slot[]; issues: Issue[] }): void {
  let characters = 0;
  for (const { path } of slots) characters += path.length;
  for (const { slot, file } of issues) characters += (slot ?? file ?? "").length;
  if (slots.length > MOST_SLOTS || characters > MOST_CHARACTERS) {
    throw new TemplateRefusal("too-many-images");
  }
}
