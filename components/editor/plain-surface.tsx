"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { classNames } from "@/components/ui/class-names";
import type { CodeFile, CodeFix } from "./code-editor-types";
import type { EngineProps } from "./editor-engine";
import { PlainHere } from "./plain-here";
import { applyChanges, changeBetween } from "./text-change";
import { mapText } from "./text-map";
import { usePlainEngine } from "./use-plain-engine";

/** The files in a plain text field: for assistive technology, phones, and where Monaco could not be loaded. It fills its parent. */
export function PlainSurface(props: EngineProps) {
  const { selectedPath, onChange, readOnly, label, wrap } = props;
  const t = useTranslations("editor");
  const [files, keep] = useTypedFiles(props.files);
  const text = files.find((file) => file.path === selectedPath)?.text ?? "";
  const map = mapText(text);
  const { field, offset, tellCursor, engine } = usePlainEngine(props, files);

  function type(plain: string): void {
    const change = changeBetween(map.plain, plain);
    if (!change) return;
    const typed = applyChanges(text, [change]);
    keep(selectedPath, typed);
    onChange?.(selectedPath, typed);
  }

  function fix(chosen: CodeFix): void {
    if ("run" in chosen) chosen.run();
    else engine.applyEdits(chosen.edits);
  }

  return (
    <div className="absolute inset-0 flex flex-col">
      <textarea
        ref={field}
        aria-label={t("plainLabel", { label })}
        value={map.plain}
        readOnly={readOnly}
        wrap={wrap ? "soft" : "off"}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        autoCorrect="off"
        onChange={(event) => type(event.target.value)}
        onSelect={tellCursor}
        className={classNames(
          "min-h-0 w-full flex-1 resize-none bg-surface px-3 py-2 font-mono text-ink text-sm leading-5 -outline-offset-2",
          !wrap && "overflow-x-auto whitespace-pre",
        )}
      />
      <PlainHere {...props} offset={offset} onFix={fix} />
    </div>
  );
}

/** The files of the page, with what was typed until the page answers: a field whose value lags behind would lose keys. */
function useTypedFiles(files: readonly CodeFile[]) {
  const [typed, setTyped] = useState<{ path: string; over: string; text: string } | null>(null);
  const shown = files.map((file) =>
    file.path === typed?.path && file.text === typed.over ? { ...file, text: typed.text } : file,
  );
  function keep(path: string, text: string): void {
    const over = files.find((file) => file.path === path)?.text ?? "";
    setTyped({ path, over, text });
  }
  return [shown, keep] as const;
}
