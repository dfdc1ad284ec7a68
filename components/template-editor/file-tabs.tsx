"use client";
import { Ellipsis, FileCode, Pencil, Plus, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Menu } from "@/components/ui/menu";
import type { Issue } from "@/server/domain/template/issue";
import type { TemplateFile } from "@/server/domain/template/template-file";
import { FileNameDialog } from "./file-name-dialog";

interface FileTabsProps {
  files: readonly TemplateFile[];
  issues: readonly Issue[];
  selected: string;
  onSelect: (path: string) => void;
  readOnly: boolean;
  onAdd: (path: string) => void;
  onRename: (from: string, to: string) => void;
  onDelete: (path: string) => void;
}

type Asked = "add" | "rename" | "delete" | null;

/** The files of a template; Terraform may have several, which are added, renamed and deleted here. */
export function FileTabs(props: FileTabsProps) {
  const { files, issues, selected, onSelect, readOnly } = props;
  const t = useTranslations("templateEditor.files");
  const [asked, setAsked] = useState<Asked>(null);
  const terraform = files.every(({ path }) => path.endsWith(".tf"));
  const paths = files.map(({ path }) => path);
  const items = [
    { label: t("rename"), icon: <Pencil aria-hidden />, onSelect: () => setAsked("rename") },
    {
      label: t("delete"),
      icon: <Trash2 aria-hidden />,
      tone: "danger" as const,
      reason: files.length === 1 ? t("lastFile") : null,
      onSelect: () => setAsked("delete"),
    },
  ];
  return (
    <div className="mb-2 flex min-w-0 items-center gap-1">
      <nav aria-label={t("label")} className="min-w-0 overflow-x-auto">
        <ul className="flex gap-1">
          {files.map(({ path }) => (
            <li key={path}>
              <FileTab
                path={path}
                current={path === selected}
                errors={
                  issues.filter((one) => one.source === path && one.severity === "error").length
                }
                onSelect={() => onSelect(path)}
              />
            </li>
          ))}
        </ul>
      </nav>
      {!readOnly && (
        <>
          {terraform && (
            <Button
              variant="ghost"
              size="icon"
              aria-label={t("add")}
              icon={<Plus aria-hidden />}
              onClick={() => setAsked("add")}
            />
          )}
          <Menu
            label={t("actions", { file: selected })}
            trigger={<Ellipsis aria-hidden />}
            variant="ghost"
            size="icon"
            items={items}
          />
        </>
      )}
      {(asked === "add" || asked === "rename") && (
        <FileNameDialog
          title={asked === "add" ? t("add") : t("renameTitle", { file: selected })}
          initial={asked === "add" ? "" : selected}
          taken={asked === "add" ? paths : paths.filter((path) => path !== selected)}
          onName={(path) => (asked === "add" ? props.onAdd(path) : props.onRename(selected, path))}
          onClose={() => setAsked(null)}
        />
      )}
      <ConfirmDialog
        open={asked === "delete"}
        onClose={() => setAsked(null)}
        title={t("deleteTitle", { file: selected })}
        consequences={t("deleteText")}
        confirmLabel={t("delete")}
        tone="danger"
        onConfirm={async () => {
          props.onDelete(selected);
          setAsked(null);
        }}
      />
    </div>
  );
}

interface FileTabProps {
  path: string;
  current: boolean;
  errors: number;
  onSelect: () => void;
}

function FileTab({ path, current, errors, onSelect }: FileTabProps) {
  const t = useTranslations("templateEditor.files");
  return (
    <button
      type="button"
      onClick={onSelect}
      aria-current={current ? "true" : undefined}
      className={classNames(
        "flex min-h-8 items-center gap-1.5 whitespace-nowrap rounded-md border px-2.5 font-mono text-sm",
        current
          ? "border-line-strong bg-surface text-ink"
          : "border-transparent text-ink-soft hover:bg-hover hover:text-ink",
      )}
    >
      <FileCode aria-hidden className="size-4 shrink-0 text-ink-faint" />
      {path}
      {errors > 0 && (
        <span className="font-sans text-danger tabular-nums">{t("errors", { count: errors })}</span>
      )}
    </button>
  );
}
