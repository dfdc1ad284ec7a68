"use client";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useId, useState } from "react";
import { classNames } from "@/components/ui/class-names";
import { SearchInput } from "@/components/ui/search-input";
import { IMAGE_COLUMNS } from "./image-columns";
import { ImageOption } from "./image-option";
import { searchImages } from "./search-images";
import type { SourceImage } from "./source-image";

interface ImageListProps {
  legend: string;
  /** At least one. */
  images: readonly SourceImage[];
  /** Id of the chosen image, empty while none is. */
  value: string;
  onChange: (image: SourceImage) => void;
  onBlur?: () => void;
  errorId: string | undefined;
}

/** Images as radio buttons with their facts: arrow keys move, the search leaves what answers it. */
export function ImageList({ legend, images, value, onChange, onBlur, errorId }: ImageListProps) {
  const t = useTranslations("images");
  const group = useId();
  const [query, setQuery] = useState("");
  const shown = searchImages(images, query);
  return (
    <div onKeyDown={keepEnterFromForm} className="rounded-lg border border-line bg-surface">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-line border-b px-4 py-2.5">
        <SearchInput
          label={t("search")}
          value={query}
          onChange={setQuery}
          className="max-w-sm flex-1 basis-48"
        />
        <p role="status" className="text-ink-soft text-sm tabular-nums">
          {query.trim()
            ? t("found", { found: shown.length, total: images.length })
            : t("count", { count: images.length })}
        </p>
      </div>
      <fieldset
        aria-describedby={errorId}
        // The labels for the ear are positioned; without a frame of their own they would lengthen the page.
        className="relative max-h-[30rem] min-w-0 overflow-y-auto rounded-b-lg"
      >
        <legend className="sr-only">{legend}</legend>
        {shown.length > 0 && <Head />}
        {shown.map((image) => (
          <ImageOption
            key={image.imageId}
            image={image}
            group={group}
            checked={image.imageId === value}
            invalid={!!errorId}
            errorId={errorId}
            onChoose={() => onChange(image)}
            onBlur={onBlur}
          />
        ))}
        {shown.length === 0 && (
          <p className="px-4 py-6 text-ink-soft">{t("noMatch", { query: query.trim() })}</p>
        )}
      </fieldset>
    </div>
  );
}

/** Enter in the search box would send the form that the list stands in. */
function keepEnterFromForm(event: KeyboardEvent<HTMLDivElement>) {
  const target = event.target as HTMLElement;
  if (event.key === "Enter" && target.getAttribute("role") === "searchbox") event.preventDefault();
}

/** The names of the columns, for the eye: each row says them by itself. */
function Head() {
  const t = useTranslations("images.column");
  const look = "text-ink-soft text-sm font-medium";
  return (
    <div
      aria-hidden
      className={classNames(
        IMAGE_COLUMNS,
        "sticky top-0 @max-2xl:hidden border-line border-b bg-sunken px-4 py-1.5",
      )}
    >
      <span className={classNames(look, "col-start-2")}>{t("name")}</span>
      <span className={look}>{t("system")}</span>
      <span className={classNames(look, "text-right")}>{t("size")}</span>
      <span className={look}>{t("status")}</span>
      <span className={look}>{t("created")}</span>
    </div>
  );
}
