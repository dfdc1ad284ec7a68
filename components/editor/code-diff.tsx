"use client";
import { useTranslations } from "next-intl";
import { useCallback, useRef, useState } from "react";
import { classNames } from "@/components/ui/class-names";
import type { CodeDiffProps } from "./code-editor-types";
import { DiffBar } from "./diff-bar";
import type { DiffPlace, DiffSession } from "./diff-session";
import { DiffSurface } from "./diff-surface";
import { EditorFailure } from "./editor-failure";
import { EditorLoading } from "./editor-loading";
import { PlainDiff } from "./plain-diff";
import { useMonaco } from "./use-monaco";
import { useRememberedChoice } from "./use-remembered-choice";

/**
 * Two texts compared: side by side where it is at least 900 px wide, else one above the other, with the unchanged parts folded
 * away. Whoever prefers plain text, and whose browser could not load Monaco, reads a table of the changed lines.
 */
export function CodeDiff(props: CodeDiffProps) {
  const t = useTranslations("editor");
  const [plainText, setPlainText] = useRememberedChoice("plainText", false);
  const { monaco, failed, retry } = useMonaco(plainText === false);
  const [place, setPlace] = useState<DiffPlace>(null);
  const session = useRef<DiffSession | null>(null);
  const onSession = useCallback((next: DiffSession | null) => {
    session.current = next;
  }, []);
  const plain = plainText === true || failed;
  return (
    <section
      aria-label={t("diff.label", { before: props.beforeLabel, after: props.afterLabel })}
      className={classNames(
        "@container flex min-h-0 min-w-0 flex-col overflow-hidden rounded-lg border border-line-strong bg-surface",
        props.className,
      )}
    >
      <DiffBar
        {...props}
        place={plain ? undefined : place}
        onGo={(direction) => session.current?.goTo(direction)}
        plainText={plainText ?? false}
        onPlainText={setPlainText}
      />
      {failed && !plainText && <EditorFailure onRetry={retry} />}
      <div className="relative min-h-40 flex-1">
        {plain && <PlainDiff {...props} />}
        {!plain && monaco && (
          <DiffSurface {...props} monaco={monaco} onPlace={setPlace} onSession={onSession} />
        )}
        {!plain && !monaco && <EditorLoading />}
      </div>
    </section>
  );
}
