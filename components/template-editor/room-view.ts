import type { Associations } from "@/server/domain/template/association";
import { checkAssociations, type KnownVersions } from "@/server/domain/template/check-associations";
import type { Issue } from "@/server/domain/template/issue";
import type { Severity } from "@/server/domain/template/severity";
import type { TemplateFile } from "@/server/domain/template/template-file";
import type { TemplateKind } from "@/server/domain/template/template-kind";
import { type Position, positionsIn } from "@/server/domain/template/text-positions";
import { type ImageRow, imageRows, isWhole } from "./image-rows";
import type { Analysed } from "./use-analysis";

/** An issue where people look for it; `id` tells it from the others of the same analysis. */
export type PlacedIssue = Issue & { id: string; position: Position };

/** All that a template room shows beside the text. Positions count in `files`. */
export type RoomView = {
  kind: TemplateKind;
  files: readonly TemplateFile[];
  rows: readonly ImageRow[];
  /** The heaviest first, then in the order of the text. */
  issues: readonly PlacedIssue[];
  counts: Readonly<Record<Severity, number>>;
  positionOf: (place: { source: string; range: Issue["range"] }) => Position;
};

const WEIGHT: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/**
 * Puts together what the text itself tells and what the associated versions add in `regions`, which are
 * those of any published version unless given.
 */
export function roomView(
  analysed: Analysed,
  associations: Associations,
  versions: KnownVersions,
  regions?: readonly string[],
): RoomView {
  const { analysis, files, lastWhole } = analysed;
  const { slots } = analysis;
  const complete = isWhole(analysis.issues);
  const source = files[0]?.path ?? "";
  const added = checkAssociations({ slots, associations, versions, complete, source, regions });
  const issues = [...analysis.issues, ...added];
  const positionOf = positions(files);
  return {
    kind: analysis.kind,
    files,
    rows: imageRows({ slots, lastWhole, issues, associations, versions }),
    issues: inOrder(issues, files).map((issue, index) => ({
      ...issue,
      id: `${issue.ruleId}-${index}`,
      position: positionOf(issue),
    })),
    counts: {
      error: countOf(issues, "error"),
      warning: countOf(issues, "warning"),
      info: countOf(issues, "info"),
    },
    positionOf,
  };
}

function inOrder(issues: readonly Issue[], files: readonly TemplateFile[]): Issue[] {
  const order = new Map(files.map(({ path }, index) => [path, index]));
  const place = ({ source }: Issue) => order.get(source) ?? 0;
  return issues.toSorted(
    (a, b) =>
      WEIGHT[a.severity] - WEIGHT[b.severity] || place(a) - place(b) || a.range[0] - b.range[0],
  );
}

function countOf(issues: readonly Issue[], severity: Severity): number {
  return issues.filter((issue) => issue.severity === severity).length;
}

function positions(files: readonly TemplateFile[]): RoomView["positionOf"] {
  const byPath = new Map(files.map(({ path, text }) => [path, positionsIn(text)]));
  return ({ source, range }) => byPath.get(source)?.(range[0]) ?? { line: 1, column: 1 };
}
