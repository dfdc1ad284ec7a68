"use client";
import { useTranslations } from "next-intl";
import { useEffect, useMemo, useRef, useState } from "react";
import { CodeEditor } from "@/components/editor/code-editor";
import type { CodeEditorHandle } from "@/components/editor/code-editor-types";
import { languageOf } from "@/components/template-editor/template-language";
import { FileSelect } from "./file-select";
import { LineComment } from "./line-comment";
import { lineRange } from "./line-range";
import { PinnedRemarks } from "./pinned-remarks";
import type { ReviewDetail } from "./review-data";
import { useRemarkLabels } from "./use-remark-labels";
import { placeOfThread, type ShownLines } from "./use-shown-lines";

interface TemplateLinesProps {
  review: ReviewDetail;
  /** Of the template. */
  name: string;
  lines: ShownLines;
}

/** The files of a template as submitted, with the remarks on their lines, and a place to write one. */
export function TemplateLines({ review, name, lines }: TemplateLinesProps) {
  const t = useTranslations("reviews.template");
  const template = review.content.templates.find((one) => one.name === name);
  const [path, setPath] = useState(template?.files[0]?.path ?? "");
  const [line, setLine] = useState(1);
  const editor = useRef<CodeEditorHandle>(null);
  const files = useMemo(
    () => (template?.files ?? []).map((file) => ({ ...file, language: languageOf(file) })),
    [template],
  );
  const threads = review.threads.filter(
    (thread) => thread.registrationId === review.id && thread.templateName === name,
  );
  const labels = useRemarkLabels(files, threads);
  const { wanted } = lines;
  useEffect(() => {
    const file = wanted && files.find((one) => one.path === wanted.filePath);
    if (!wanted || wanted.templateName !== name || !file) return;
    editor.current?.reveal(file.path, lineRange(file.text, wanted));
    editor.current?.focus();
  }, [wanted, files, name]);
  const selected = files.find((file) => file.path === path) ?? files[0];
  if (!selected) return <p className="text-ink-soft">{t("notSubmitted")}</p>;
  return (
    <div className="grid min-w-0 gap-4 min-[1100px]:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="flex min-w-0 flex-col gap-3">
        <FileSelect
          paths={files.map((file) => file.path)}
          value={selected.path}
          onChange={setPath}
        />
        <CodeEditor
          ref={editor}
          files={files}
          selectedPath={selected.path}
          onSelectPath={setPath}
          readOnly
          label={t("editor", { file: selected.path })}
          inlineLabels={labels}
          onCursor={(cursor) => setLine(cursor.line)}
          className="h-[max(24rem,60dvh)]"
        />
      </div>
      <div className="flex min-w-0 flex-col gap-4">
        <LineComment
          key={selected.path}
          review={review}
          file={{ templateName: name, filePath: selected.path }}
          line={line}
          lastLine={selected.text.split("\n").length}
        />
        <PinnedRemarks
          threads={threads.filter((thread) => thread.filePath === selected.path)}
          onShow={(thread) => {
            const place = placeOfThread(thread);
            if (place) lines.show(place);
          }}
        />
      </div>
    </div>
  );
}
