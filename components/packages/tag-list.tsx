"use client";
import { useTranslations } from "next-intl";
import type { PackageTag } from "@/server/domain/package/package-tags";

interface TagListProps {
  tags: readonly PackageTag[];
  /** How many are shown before "n more"; all unless given. */
  shown?: number;
  /** Makes each tag a filter button. */
  onChoose?: (tag: PackageTag) => void;
}

const LOOK =
  "inline-flex min-h-6 max-w-full items-center rounded-md border border-line bg-sunken px-2 text-left text-sm";

/** A tag as people write it: `key: value`, or the key alone. */
export function tagText(tag: PackageTag): string {
  return tag.value === "" ? tag.key : `${tag.key}: ${tag.value}`;
}

/** Tags in a row; "-" when there are none. */
export function TagList({ tags, shown = tags.length, onChoose }: TagListProps) {
  const t = useTranslations("packages.tags");
  const rest = tags.slice(shown);
  if (tags.length === 0) return "-";
  return (
    <ul className="flex flex-wrap gap-1">
      {tags.slice(0, shown).map((tag) => (
        <li key={tag.key} className="min-w-0 max-w-full">
          {onChoose ? (
            <button
              type="button"
              onClick={() => onChoose(tag)}
              aria-label={t("filterBy", { tag: tagText(tag) })}
              title={tagText(tag)}
              className={`${LOOK} hover:border-accent hover:text-accent`}
            >
              <span className="max-w-28 truncate">{tagText(tag)}</span>
            </button>
          ) : (
            <span className={LOOK}>{tagText(tag)}</span>
          )}
        </li>
      ))}
      {rest.length > 0 && (
        <li
          className="flex min-h-6 items-center px-1 text-ink-faint text-sm"
          title={rest.map(tagText).join("\n")}
        >
          {t("more", { count: rest.length })}
        </li>
      )}
    </ul>
  );
}
