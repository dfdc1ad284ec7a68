"use client";
import { Ban, CirclePause, CircleX, SkipForward } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { RelativeTime } from "@/components/ui/relative-time";
import { SegmentedBar } from "@/components/ui/segmented-bar";
import { StatusIndicator } from "@/components/ui/status-indicator";
import type { DistributionDetail } from "@/components/versions/version-data";
import { statusGroup } from "@/server/domain/distribution/region-status";
import type { ShownRegion } from "./shown-region";
import { useSpokenTime } from "./use-spoken-time";

interface DistributionSummaryProps {
  detail: DistributionDetail;
  regions: readonly ShownRegion[];
  /** How fresh the figures are. */
  freshness: ReactNode;
}

/** Said beside the headline where there are any, in this order. */
const WORTH_A_WORD = [
  { key: "held", tone: "neutral", icon: CirclePause },
  { key: "failed", tone: "danger", icon: CircleX },
  { key: "cancelled", tone: "neutral", icon: Ban },
  { key: "skipped", tone: "neutral", icon: SkipForward },
] as const;

/** The numbers people wait for, as large as they matter: regions ready, time left, what failed. */
export function DistributionSummary({ detail, regions, freshness }: DistributionSummaryProps) {
  const t = useTranslations("distribution.summary");
  const counts = countShown(regions);
  const { available, failed, held, cancelled, total } = counts;
  return (
    <section
      aria-labelledby="distribution-headline"
      className="flex flex-col gap-4 rounded-lg border border-line bg-surface p-4 sm:p-5"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2">
        <h2
          id="distribution-headline"
          className="font-semibold text-2xl tabular-nums tracking-tight sm:text-3xl"
        >
          {available === total ? t("all", { total }) : t("available", { available, total })}
        </h2>
        <div className="flex flex-wrap items-baseline gap-x-6 gap-y-1 text-xl">
          <Duration detail={detail} regions={regions} />
          {WORTH_A_WORD.map(({ key, tone, icon }) => {
            const count = counts[key];
            if (count === 0) return null;
            const label = t(key, { count });
            return (
              <StatusIndicator
                key={key}
                tone={tone}
                icon={icon}
                label={label}
                className="tabular-nums"
              />
            );
          })}
        </div>
      </div>
      <SegmentedBar
        showLegend
        label={t("bar", counts)}
        segments={[
          { tone: "success", value: available, label: t("legendAvailable", { count: available }) },
          {
            tone: "progress",
            value: counts.copying,
            label: t("legendCopying", { count: counts.copying }),
          },
          {
            tone: "neutral",
            value: counts.waiting,
            label: t("legendWaiting", { count: counts.waiting }),
          },
          { tone: null, value: held, label: t("legendHeld", { count: held }) },
          { tone: "danger", value: failed, label: t("legendFailed", { count: failed }) },
          { tone: "neutral", value: cancelled, label: t("legendCancelled", { count: cancelled }) },
        ]}
      />
      {freshness}
    </section>
  );
}

function countShown(regions: readonly ShownRegion[]) {
  const count = (group: string) =>
    regions.filter((region) => statusGroup(region.status) === group).length;
  const waiting = regions.filter(
    ({ status }) => status === "waiting" || status === "queued",
  ).length;
  return {
    total: regions.length - count("skipped"),
    available: count("available"),
    copying: count("moving") - waiting,
    waiting,
    held: count("held"),
    failed: count("failed"),
    cancelled: count("cancelled"),
    skipped: count("skipped"),
  };
}

function Duration({ detail, regions }: Pick<DistributionSummaryProps, "detail" | "regions">) {
  const t = useTranslations("distribution.summary");
  const speak = useSpokenTime();
  const moving = regions.some((region) => statusGroup(region.status) === "moving");
  if (moving) {
    return (
      <span className="text-ink">
        {speak.left(detail.left)}
        {detail.counts.held > 0 && (
          <span className="block text-ink-faint text-sm">{t("openWaves")}</span>
        )}
      </span>
    );
  }
  const { publishedAt, settledAt } = detail;
  if (!publishedAt || !settledAt) return null;
  // Once something was retried, the time since publishing measures people, not copies.
  const smooth = regions.every(
    (region) =>
      region.status === "skipped" || (region.status === "available" && region.attempt <= 1),
  );
  return (
    <span className="text-ink-soft">
      {smooth
        ? speak.took(publishedAt, settledAt)
        : t.rich("settled", { time: () => <RelativeTime at={settledAt} /> })}
    </span>
  );
}
