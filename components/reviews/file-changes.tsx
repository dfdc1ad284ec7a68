"use client";
import { useState } from "react";
import { CodeDiff } from "@/components/editor/code-diff";
import { languageOf } from "@/components/template-editor/template-language";
import type { TemplateChange } from "@/server/domain/service/compare-content";
import { FileSelect } from "./file-select";

interface FileChangesProps {
  /** The files that differ. */
  files: TemplateChange["files"];
  /** What either side of a file is called. */
  beforeLabel: (path: string) => string;
  afterLabel: (path: string) => string;
  /** Sets the height. */
  className: string;
}

/** The changed files of a template, one at a time, before beside after. */
export function FileChanges({ files, beforeLabel, afterLabel, className }: FileChangesProps) {
  const [path, setPath] = useState("");
  const shown = files.find((file) => file.path === path) ?? files[0];
  if (!shown) return null;
  const { before, after } = shown;
  return (
    <div className="flex min-w-0 flex-col gap-3">
      <FileSelect paths={files.map((file) => file.path)} value={shown.path} onChange={setPath} />
      <CodeDiff
        key={shown.path}
        before={before ?? ""}
        after={after ?? ""}
        beforeLabel={beforeLabel(shown.path)}
        afterLabel={afterLabel(shown.path)}
        language={languageOf({ path: shown.path, text: after ?? before ?? "" })}
        className={className}
      />
    </div>
  );
}
