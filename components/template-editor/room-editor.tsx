"use client";
import { useTranslations } from "next-intl";
import { type Ref, useMemo, useState } from "react";
import { CodeEditor } from "@/components/editor/code-editor";
import type { CodeEditorHandle } from "@/components/editor/code-editor-types";
import { FileTabs } from "./file-tabs";
import { renameFile, type Template } from "./rename-file";
import type { RoomView } from "./room-view";
import { languageName, languageOf } from "./template-language";
import { useEditorMarks } from "./use-editor-marks";
import type { RoomActs } from "./use-room-acts";

interface RoomEditorProps {
  template: Template;
  onChange: (template: Template) => void;
  view: RoomView | null;
  /** Null where nothing may be changed. */
  acts: RoomActs | null;
  onShowProblems: () => void;
  ref: Ref<CodeEditorHandle>;
}

/** The files of the template as tabs above the editor. */
export function RoomEditor(props: RoomEditorProps) {
  const { template, onChange, view, acts, onShowProblems, ref } = props;
  const { files } = template;
  const t = useTranslations("templateEditor");
  const [wanted, setWanted] = useState("");
  const selected = files.find(({ path }) => path === wanted) ?? files[0];
  const marks = useEditorMarks(view, acts);
  const codeFiles = useMemo(
    () => files.map((file) => ({ ...file, language: languageOf(file) })),
    [files],
  );
  if (!selected) return null;

  function write(path: string, text: string) {
    onChange({
      ...template,
      files: files.map((file) => (file.path === path ? { path, text } : file)),
    });
  }

  return (
    <>
      <FileTabs
        files={files}
        issues={view?.issues ?? []}
        selected={selected.path}
        onSelect={setWanted}
        readOnly={!acts}
        onAdd={(path) => {
          onChange({ ...template, files: [...files, { path, text: "" }] });
          setWanted(path);
        }}
        onRename={(from, to) => {
          onChange(renameFile(template, from, to));
          setWanted(to);
        }}
        onDelete={(path) =>
          onChange({ ...template, files: files.filter((file) => file.path !== path) })
        }
      />
      <CodeEditor
        ref={ref}
        files={codeFiles}
        selectedPath={selected.path}
        onSelectPath={setWanted}
        onChange={write}
        readOnly={!acts}
        label={t("editorLabel", { file: selected.path })}
        {...marks}
        onShowProblems={onShowProblems}
        languageName={
          view ? t(`language.${languageName(view.kind, languageOf(selected))}`) : undefined
        }
        className="h-[max(24rem,60dvh)] min-[1100px]:h-auto min-[1100px]:min-h-0 min-[1100px]:flex-1"
      />
    </>
  );
}
