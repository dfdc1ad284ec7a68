"use client";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useState, useSyncExternalStore } from "react";
import { classNames } from "@/components/ui/class-names";
import type { CodeCursor, CodeEditorProps } from "./code-editor-types";
import { EditorFailure } from "./editor-failure";
import { EditorHint } from "./editor-hint";
import { EditorLoading } from "./editor-loading";
import { EditorStatusBar } from "./editor-status-bar";
import { MonacoSurface } from "./monaco-surface";
import { PlainSurface } from "./plain-surface";
import { tabMode } from "./tab-mode";
import { useEditorHandle } from "./use-editor-handle";
import { useMonaco } from "./use-monaco";
import { useRememberedChoice } from "./use-remembered-choice";

/**
 * A code editor for a few files, with problems, highlights and fixes. It loads Monaco when it is first shown; whoever
 * prefers it, and everybody whose browser could not load that, types into a plain text field with the same files and events.
 */
export function CodeEditor(props: CodeEditorProps) {
  const t = useTranslations("editor");
  const { className, ref, onCursor, onSave } = props;
  const [plainText, setPlainText] = useRememberedChoice("plainText", false);
  const [wrap, setWrap] = useRememberedChoice("wrap", true);
  const [cursor, setCursor] = useState<CodeCursor | null>(null);
  const tabMoves = useSyncExternalStore(tabMode.subscribe, tabMode.movesFocus, () => false);
  const { monaco, failed, retry } = useMonaco(plainText === false);
  const { engine, onEngine } = useEditorHandle(ref);
  const plain = plainText === true || failed;

  const engineProps = {
    ...props,
    wrap: wrap ?? true,
    onEngine,
    popUpLabel: t("popUps"),
    onCursor: (next: CodeCursor) => {
      setCursor(next);
      onCursor?.(next);
    },
  };

  function press(event: KeyboardEvent): void {
    const step = event.key === "F8" && plain ? (event.shiftKey ? "previous" : "next") : null;
    const save = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s";
    if (!step && !save) return;
    event.preventDefault();
    if (step) engine()?.goToProblem(step);
    else if (!event.altKey && !event.shiftKey) onSave?.();
  }

  return (
    <div
      onKeyDown={press}
      className={classNames(
        "flex min-h-0 min-w-0 flex-col overflow-hidden rounded-lg border border-line-strong bg-surface",
        className,
      )}
    >
      {failed && !plainText && <EditorFailure onRetry={retry} />}
      <div className="relative min-h-40 flex-1">
        {plain && <PlainSurface {...engineProps} />}
        {!plain && monaco && <MonacoSurface {...engineProps} monaco={monaco} />}
        {!plain && !monaco && <EditorLoading />}
      </div>
      <EditorStatusBar
        {...props}
        cursor={cursor}
        wrap={wrap ?? true}
        onWrap={setWrap}
        tabMoves={plain || !monaco ? null : tabMoves}
        onTabMode={() => engine()?.toggleTabMode?.()}
        plainText={plainText ?? false}
        onPlainText={setPlainText}
        onNextProblem={() => engine()?.goToProblem("next")}
      />
      <EditorHint plain={plain} tabMoves={tabMoves} readOnly={props.readOnly} />
    </div>
  );
}
