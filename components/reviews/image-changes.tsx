"use client";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { useRegionNames } from "@/components/distribution/use-region-names";
import { Button } from "@/components/ui/button";
import { CodeText } from "@/components/ui/code-text";
import { FilterChip } from "@/components/ui/filter-chip";
import { TableFrame } from "@/components/ui/table-frame";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import { regionById, regionLabel } from "@/server/domain/region/region-label";
import type { ReviewDetail } from "./review-data";

type Images = ReviewDetail["images"];

/** Rows beyond this many come on request: thirty regions times a few places fill a screen. */
const ROWS_SHOWN = 8;

interface ImageChangesProps {
  images: Images;
  /** Nothing was approved before. */
  first: boolean;
}

/** Which image stands where in each region, before and after. */
export function ImageChanges({ images, first }: ImageChangesProps) {
  const t = useTranslations("reviews.images");
  const [wantsChanged, setWantsChanged] = useState(true);
  const [all, setAll] = useState(false);
  const changed = images.filter(({ before, after }) => before !== after);
  const onlyChanged = wantsChanged && !first && changed.length > 0;
  const rows = onlyChanged ? changed : images;
  const shown = all ? rows : rows.slice(0, ROWS_SHOWN);
  if (images.length === 0) return <p className="text-ink-soft">{t("none")}</p>;
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h3 className="font-semibold">{t("title")}</h3>
        {!first && changed.length > 0 && (
          <div role="group" aria-label={t("filter")} className="flex gap-1.5">
            <FilterChip
              label={t("changed")}
              count={changed.length}
              pressed={onlyChanged}
              onPress={() => setWantsChanged(true)}
            />
            <FilterChip
              label={t("all")}
              count={images.length}
              pressed={!onlyChanged}
              onPress={() => setWantsChanged(false)}
            />
          </div>
        )}
      </div>
      {!first && changed.length === 0 && <p className="text-ink-soft">{t("same")}</p>}
      <ImageTable images={shown} first={first} marked={!first && !onlyChanged} />
      {rows.length > ROWS_SHOWN && (
        <Button size="sm" className="self-start" onClick={() => setAll(!all)}>
          {all ? t("fewer") : t("more", { count: rows.length })}
        </Button>
      )}
    </div>
  );
}

interface ImageTableProps extends ImageChangesProps {
  /** Says of each image that changes that it does. */
  marked: boolean;
}

function ImageTable({ images, first, marked }: ImageTableProps) {
  const t = useTranslations("reviews.images");
  const names = useRegionNames();
  const locale = useLocale();
  return (
    <TableFrame label={t("title")}>
      <thead>
        <tr>
          <Th>{t("region")}</Th>
          <Th>{t("place")}</Th>
          {!first && <Th>{t("before")}</Th>}
          <Th>{t("after")}</Th>
        </tr>
      </thead>
      <tbody>
        {images.map(({ template, slotPath, regionId, before, after }) => (
          <tr key={JSON.stringify([template, slotPath, regionId])}>
            <Th scope="row" className="min-w-40">
              {regionLabel(regionById(regionId, names), locale)}
              <span className="block font-normal text-ink-faint text-sm">{regionId}</span>
            </Th>
            <Td className="min-w-48">
              {template} <CodeText>{slotPath}</CodeText>
            </Td>
            {!first && (
              <Td className="whitespace-nowrap">
                {before ? <CodeText>{before}</CodeText> : t("noImage")}
              </Td>
            )}
            <Td className="whitespace-nowrap">
              {after ? <CodeText>{after}</CodeText> : t("noImage")}
              {marked && before !== after && (
                <span className="block text-ink-faint text-sm">{t("changed")}</span>
              )}
            </Td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
