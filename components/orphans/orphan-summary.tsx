"use client";
import { useTranslations } from "next-intl";
import { RelativeTime } from "@/components/ui/relative-time";
import { StatusIndicator } from "@/components/ui/status-indicator";
import { TONE_ICON } from "@/components/ui/tone-icon";
import type { OrphanList } from "./orphan-data";

/** How much storage the images take, and how fresh that is. */
export function OrphanSummary({ data }: { data: OrphanList }) {
  const t = useTranslations("orphans.summary");
  const { orphans, searchedAt, neverSearched } = data;
  const size = orphans.reduce((sum, orphan) => sum + orphan.sizeGiB, 0);
  return (
    <section
      aria-label={t("label")}
      className="mb-4 flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1 rounded-lg border border-line bg-surface p-4 sm:px-5"
    >
      <p className="font-semibold text-2xl tabular-nums tracking-tight sm:text-3xl">
        {t("size", { size })}{" "}
        <span className="font-normal text-base text-ink-soft tracking-normal">
          {t("count", { count: orphans.length })}
        </span>
      </p>
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-ink-soft">
        {searchedAt && (
          <span>{t.rich("searched", { time: () => <RelativeTime at={searchedAt} /> })}</span>
        )}
        {neverSearched > 0 && (
          <StatusIndicator
            tone="warning"
            icon={TONE_ICON.warning}
            label={t("neverSearched", { count: neverSearched })}
          />
        )}
      </p>
    </section>
  );
}
