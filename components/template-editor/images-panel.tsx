"use client";
import { useTranslations } from "next-intl";
import { memo } from "react";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { ImageItem } from "./image-item";
import { MoreRows } from "./more-rows";
import type { PanelProps } from "./panel-props";
import { useFirstPages } from "./use-first-pages";

/** Every image of the template, where it stands and what it is associated with. */
export const ImagesPanel = memo(function ImagesPanel(props: PanelProps) {
  const { view } = props;
  const t = useTranslations("templateEditor.images");
  const pages = useFirstPages(view?.rows ?? []);
  if (!view) return <Skeleton rows={5} className="p-4" />;
  const remembered = view.rows.some((row) => row.remembered);
  if (view.rows.length === 0) {
    return <EmptyState title={t("emptyTitle")} text={t("emptyText")} />;
  }
  return (
    <div className="flex flex-col">
      {remembered && <Notice tone="warning" title={t("remembered")} className="m-3 mb-0" />}
      <ul aria-label={t("label")}>
        {pages.shown.map((row) => (
          <ImageItem
            key={row.slot.path}
            row={row}
            position={view.positionOf(row.slot)}
            severalFiles={view.files.length > 1}
            {...props}
          />
        ))}
      </ul>
      <MoreRows {...pages} />
    </div>
  );
});
