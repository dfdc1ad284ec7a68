import type {
  CodeDecoration,
  CodeDecorationKind,
  CodeFix,
  CodeInlineLabel,
  CodeMarker,
} from "@/components/editor/code-editor-types";
import { paths } from "@/components/paths";
import { type Sentence, sentence } from "@/server/domain/sentence";
import type { Issue } from "@/server/domain/template/issue";
import type { RuleId } from "@/server/domain/template/rule-catalog";
import { hoverBlocks } from "./hover-blocks";
import type { ImageRow } from "./image-rows";
import type { RoomView } from "./room-view";
import type { RoomActs } from "./use-room-acts";

/** Everything that the editor shows of what is known of the template. */
export type EditorMarks = {
  markers: CodeMarker[];
  decorations: CodeDecoration[];
  inlineLabels: CodeInlineLabel[];
  fixes: CodeFix[];
};

/** How marks are worded and what they do. `acts` is null where nothing may be changed. */
export type MarkWords = {
  say: (sentence: Sentence) => string;
  nameOf: (region: string) => string;
  acts: RoomActs | null;
};

/** Issues about images that are not replaced: they are told by the look of the place and its hover. */
const FOREIGN: ReadonlySet<RuleId> = new Set([
  "image-operated-on",
  "image-of-another-product",
  "image-in-constraints",
]);

/** Builds the marks of all places that the last analysis found. */
export function editorMarks(view: RoomView, given: MarkWords): EditorMarks {
  const words = { ...given, say: sayOnce(given.say) };
  const rows = view.rows.filter(({ remembered }) => !remembered);
  const foreign = view.issues.filter(({ ruleId }) => FOREIGN.has(ruleId));
  return {
    // What is not associated has a look of its own; a squiggle under every image would drown the errors.
    markers: view.issues
      .filter(({ ruleId }) => ruleId !== "not-associated")
      .map((issue) => marker(issue, words)),
    decorations: [
      ...rows.map((row) => ({
        ...placeOf(row),
        kind: lookOf(row),
        hover: () => hoverBlocks(row, words.say, words.nameOf),
      })),
      ...foreign.map(({ source, range }) => ({ path: source, range, kind: "foreign" as const })),
    ],
    inlineLabels: rows.flatMap((row) => inlineLabel(row, words) ?? []),
    fixes: words.acts ? fixesOf(view, rows, words.acts, words) : [],
  };
}

/** Labels and fixes of thousands of images say the same few sentences. */
function sayOnce(say: MarkWords["say"]): MarkWords["say"] {
  const said = new Map<string, string>();
  return (one) => {
    const known = one.values ? `${one.key} ${JSON.stringify(one.values)}` : one.key;
    const words = said.get(known) ?? say(one);
    said.set(known, words);
    return words;
  };
}

function placeOf({ slot }: ImageRow) {
  return { path: slot.source, range: slot.range };
}

function lookOf({ slot, association, version }: ImageRow): CodeDecorationKind {
  if (!slot.literal || version === null) return "invalid";
  if (!association) return "unassociated";
  return version?.draft ? "draft" : "associated";
}

function marker(issue: Issue, { say }: MarkWords): CodeMarker {
  return {
    path: issue.source,
    range: issue.range,
    severity: issue.severity,
    message: say(issue.sentence),
    code: { value: issue.ruleId, href: paths.templateRule(issue.ruleId) },
  };
}

function inlineLabel(row: ImageRow, { say, acts }: MarkWords): CodeInlineLabel | null {
  const { slot, association } = row;
  if (!slot.literal || (!association && !acts)) return null;
  const label = { path: slot.source, offset: slot.range[0], text: say(labelOf(row)) };
  if (!acts) return label;
  return { ...label, tooltip: say(choiceTitle(row)), run: () => acts.choose(slot.path) };
}

/** What choosing a version for an image is called wherever it is offered. */
function choiceTitle({ association }: ImageRow): Sentence {
  return sentence(association ? "templateEditor.act.change" : "templateEditor.act.associate");
}

function labelOf({ association, version }: ImageRow): Sentence {
  if (!association) return sentence("templateEditor.label.associate");
  const names = { package: association.packageName, version: association.versionName };
  if (version === null) return sentence("templateEditor.label.gone", names);
  if (!version) return sentence("templateEditor.label.reading", names);
  if (version.draft) return sentence("templateEditor.label.draft", names);
  const count = Object.keys(version.images).length;
  return sentence("templateEditor.label.associated", { ...names, count });
}

function fixesOf(
  { issues }: RoomView,
  rows: readonly ImageRow[],
  acts: RoomActs,
  { say }: MarkWords,
): CodeFix[] {
  const mends = issues.flatMap(({ source, range, fix }): CodeFix[] => {
    if (!fix) return [];
    const edits = fix.edits.map(({ source: path, ...edit }) => ({ path, ...edit }));
    return [{ path: source, range, title: say(fix.title), preferred: true, edits }];
  });
  const used = usedVersions(rows);
  return [...mends, ...rows.flatMap((row) => associationFixes(row, used, acts, say))];
}

function associationFixes(
  row: ImageRow,
  used: readonly AssociatedVersion[],
  acts: RoomActs,
  say: MarkWords["say"],
): CodeFix[] {
  const { slot, association } = row;
  const place = placeOf(row);
  const fixes: CodeFix[] = [];
  if (slot.literal) {
    const choose = () => acts.choose(slot.path);
    fixes.push({ ...place, title: say(choiceTitle(row)), run: choose });
    for (const other of association ? [] : used) {
      const names = { package: other.packageName, version: other.versionName };
      const withOther = sentence("templateEditor.act.associateWith", names);
      const run = () => acts.associate([slot.path], other);
      fixes.push({ ...place, title: say(withOther), run });
    }
  }
  if (association) {
    const title = sentence("templateEditor.act.detachFrom", { package: association.packageName });
    fixes.push({ ...place, title: say(title), run: () => acts.detach(slot.path) });
  }
  return fixes;
}

type AssociatedVersion = NonNullable<ImageRow["association"]>;

/** Versions that images of the template are associated with, each once. */
function usedVersions(rows: readonly ImageRow[]): AssociatedVersion[] {
  const used = rows.flatMap(({ association }) => association ?? []);
  return [...new Map(used.map((one) => [one.versionId, one])).values()];
}
