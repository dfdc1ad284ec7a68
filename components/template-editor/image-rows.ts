import type { AssociatedVersion } from "@/server/domain/template/associated-version";
import type { Association, Associations } from "@/server/domain/template/association";
import type { KnownVersions } from "@/server/domain/template/check-associations";
import type { Issue } from "@/server/domain/template/issue";
import type { RuleId } from "@/server/domain/template/rule-catalog";
import type { Slot } from "@/server/domain/template/slot";

/** One image of the template with all that is known of it. */
export type ImageRow = {
  slot: Slot;
  /** Whether the place is known from before the text broke, and cannot be seen just now. */
  remembered: boolean;
  association: Association | null;
  /** The associated version; null when it is gone, undefined when there is none or it is not read yet. */
  version: AssociatedVersion | null | undefined;
  issues: readonly Issue[];
};

/** With one of these, places of the template may be out of sight. */
const HIDING: ReadonlySet<RuleId> = new Set([
  "yaml-syntax",
  "hcl-syntax",
  "workspace-unreadable",
  "terraform-not-checked",
  "not-a-template",
  "too-large",
  "too-deep",
  "too-many-aliases",
  "too-many-images",
]);

/** Whether an analysis saw the whole template. */
export function isWhole(issues: readonly Issue[]): boolean {
  return !issues.some(({ ruleId }) => HIDING.has(ruleId));
}

/**
 * The images to list: those that are seen, and, while the text is broken, those of the last whole analysis
 * that cannot be seen, in their old order.
 */
export function imageRows(input: {
  slots: readonly Slot[];
  lastWhole: readonly Slot[];
  issues: readonly Issue[];
  associations: Associations;
  versions: KnownVersions;
}): ImageRow[] {
  const { slots, issues, associations, versions } = input;
  const seen = new Map(slots.map((slot) => [slot.path, slot]));
  const known = isWhole(issues) ? slots : inOldOrder(slots, input.lastWhole);
  return known.map((slot) => {
    const association = associations[slot.path] ?? null;
    return {
      slot,
      remembered: !seen.has(slot.path),
      association,
      version: association ? versions.get(association.versionId) : undefined,
      issues: issues.filter((issue) => issue.slot === slot.path),
    };
  });
}

function inOldOrder(slots: readonly Slot[], lastWhole: readonly Slot[]): Slot[] {
  const now = new Map(slots.map((slot) => [slot.path, slot]));
  const old = new Set(lastWhole.map(({ path }) => path));
  return [
    ...lastWhole.map((slot) => now.get(slot.path) ?? slot),
    ...slots.filter(({ path }) => !old.has(path)),
  ];
}
