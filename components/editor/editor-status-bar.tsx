"use client";
import { CircleAlert, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import { BarButton } from "./bar-button";
import type { CodeCursor, CodeEditorProps } from "./code-editor-types";
import { countProblems } from "./count-problems";

type StatusBarProps = Pick<
  CodeEditorProps,
  "files" | "selectedPath" | "markers" | "languageName" | "onShowProblems" | "status"
> & {
  cursor: CodeCursor | null;
  wrap: boolean;
  onWrap: (wrap: boolean) => void;
  /** Null where Tab cannot be switched. */
  tabMoves: boolean | null;
  onTabMode: () => void;
  plainText: boolean;
  onPlainText: (plainText: boolean) => void;
  onNextProblem: () => void;
};

/** The line at the foot of an editor: where the cursor is, how much is wrong, and how the editor behaves. */
export function EditorStatusBar(props: StatusBarProps) {
  const { files, selectedPath, markers = [], languageName, cursor, status } = props;
  const t = useTranslations("editor");
  const { errors, warnings } = countProblems(markers);
  const language = files.find((file) => file.path === selectedPath)?.language;
  return (
    <div className="@container flex flex-wrap items-center gap-x-3 gap-y-0.5 border-line border-t bg-sunken px-2 py-0.5 text-ink-soft text-sm tabular-nums">
      {/* Where room is short, the place keeps the bar in one line; files tell their language by their names. */}
      <span className="px-1 @max-[640px]:hidden">
        {languageName ?? (language && t(`language.${language}`))}
      </span>
      {cursor && (
        <span className="@max-[640px]:px-1">
          {t("position", { line: cursor.line, column: cursor.column })}
        </span>
      )}
      <BarButton
        label={t("problems", { errors, warnings })}
        onPress={props.onShowProblems ?? props.onNextProblem}
      >
        <CircleAlert aria-hidden className={errors ? "text-danger" : undefined} />
        <span aria-hidden>{errors}</span>
        <TriangleAlert aria-hidden className={classNames("ml-1", warnings > 0 && "text-warning")} />
        <span aria-hidden>{warnings}</span>
      </BarButton>
      <div className="ml-auto flex flex-wrap items-center gap-x-1">
        {status}
        {props.tabMoves !== null && (
          <BarButton pressed={props.tabMoves} onPress={props.onTabMode}>
            {t("tabMoves")}
          </BarButton>
        )}
        <BarButton pressed={props.wrap} onPress={() => props.onWrap(!props.wrap)}>
          {t("wrap")}
        </BarButton>
        <BarButton pressed={props.plainText} onPress={() => props.onPlainText(!props.plainText)}>
          {t("plainText")}
        </BarButton>
      </div>
    </div>
  );
}
