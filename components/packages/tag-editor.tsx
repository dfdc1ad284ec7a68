"use client";
import { CircleAlert, Plus, Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { useSentence } from "@/components/shell/use-sentence";
import { Button } from "@/components/ui/button";
import { CodeText } from "@/components/ui/code-text";
import { keepFocus } from "@/components/ui/keep-focus";
import { FIELD_LIMITS } from "@/server/domain/package/package-fields";
import type { PackageTag } from "@/server/domain/package/package-tags";
import { tagProblems } from "./tag-problems";
import { TagRow } from "./tag-row";
import { useTagRows } from "./use-tag-rows";

interface TagEditorProps {
  value: readonly PackageTag[];
  onChange: (tags: PackageTag[]) => void;
  /** What the form or the server found: `row.cell` (such as `0.key`) → message key; `""` is the whole list. */
  errors?: Record<string, string>;
  /** Called when any of its inputs loses the focus. */
  onBlur?: () => void;
  /** The tags as they are stored. Those that saving would remove are listed and can be taken back. */
  saved?: readonly PackageTag[];
}

const MAX = FIELD_LIMITS.tags.max;

/**
 * Edits up to 20 tags. A cell's rule is checked once the reader has left it, then on every change;
 * `key=value` lines pasted into an empty row become tags.
 */
export function TagEditor({ value, onChange, errors = {}, onBlur, saved = [] }: TagEditorProps) {
  const t = useTranslations("packages.tags");
  const read = useSentence();
  const rows = useTagRows(value, onChange);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [headingId, hintId] = [useId(), useId()];
  const own = tagProblems(value);
  const gone = saved.filter((tag) => !value.some((other) => other.key === tag.key));
  const whole = errors[""] ?? own[""];

  function errorOf(row: number, cell: keyof PackageTag): string | undefined {
    const path = `${row}.${cell}`;
    const seen =
      left.has(`${rows.ids[row]}.${cell}`) || (rows.pastedOnce && value[row]?.[cell] !== "");
    return errors[path] ?? (seen ? own[path] : undefined);
  }

  return (
    <div
      ref={rows.root}
      role="group"
      aria-labelledby={headingId}
      aria-describedby={hintId}
      className="@container flex min-w-0 flex-col gap-2"
    >
      <p id={headingId} className="font-medium">
        {t("title")} <span className="font-normal text-ink-faint">– {t("optional")}</span>
      </p>
      {value.length > 0 && (
        <ul className="flex flex-col gap-2">
          {value.map((tag, row) => (
            <TagRow
              key={rows.ids[row]}
              tag={tag}
              row={row}
              errors={{ key: errorOf(row, "key"), value: errorOf(row, "value") }}
              onChange={(part) => rows.change(row, part)}
              onRemove={() => rows.remove(row)}
              onPasteLines={(text) => rows.paste(row, text)}
              onBlurCell={(cell) => {
                setLeft((before) => new Set(before).add(`${rows.ids[row]}.${cell}`));
                onBlur?.();
              }}
            />
          ))}
        </ul>
      )}
      {whole && (
        <p role="alert" className="flex items-start gap-1 text-danger text-sm">
          <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          {read({ key: whole })}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Button
          data-tag-part="add"
          icon={<Plus aria-hidden />}
          reason={rows.left <= 0 ? t("limitReached", { max: MAX }) : null}
          onMouseDown={keepFocus}
          onClick={rows.add}
        >
          {t("add")}
        </Button>
        <span id={hintId} className="text-ink-faint text-sm">
          {rows.left <= 0
            ? t("limitReached", { max: MAX })
            : t(value.length === 0 ? "limit" : "limitLeft", { count: rows.left })}
        </span>
      </div>
      <p className="text-ink-faint text-sm">{t("rules")}</p>
      <p role="status" className="text-ink-soft text-sm empty:hidden">
        {rows.pasted && t("pasted", rows.pasted)}
      </p>
      {gone.length > 0 && <RemovedTags tags={gone} full={rows.left <= 0} onUndo={rows.restore} />}
    </div>
  );
}

interface RemovedTagsProps {
  tags: readonly PackageTag[];
  full: boolean;
  onUndo: (tag: PackageTag) => void;
}

function RemovedTags({ tags, full, onUndo }: RemovedTagsProps) {
  const t = useTranslations("packages.tags");
  return (
    <div className="rounded-md bg-sunken px-3 py-2">
      <p className="text-ink-soft text-sm">{t("removedOnSave")}</p>
      <ul>
        {tags.map((tag) => (
          <li key={tag.key} className="flex items-center justify-between gap-2">
            <CodeText className="line-through">{`${tag.key}=${tag.value}`}</CodeText>
            <Button
              size="sm"
              variant="ghost"
              icon={<Undo2 aria-hidden />}
              aria-label={t("undoRemove", { tag: tag.key })}
              reason={full ? t("limitReached", { max: MAX }) : null}
              onClick={() => onUndo(tag)}
            >
              {t("undo")}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
