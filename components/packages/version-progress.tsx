"use client";
import { useTranslations } from "next-intl";
import { SegmentedBar } from "@/components/ui/segmented-bar";
import { VersionStatus } from "@/components/versions/version-status";
import type { RegionCounts } from "@/server/domain/version/roll-up";
import type { VersionState } from "@/server/domain/version/version-lifecycle";

interface VersionProgressProps {
  state: VersionState;
  counts: RegionCounts;
}

/** How a version's regions divide, as a bar; the figures are its name. */
export function RegionBar({ counts }: { counts: RegionCounts }) {
  const t = useTranslations("packages.regionCounts");
  return (
    <SegmentedBar
      label={t("bar", counts)}
      segments={[
        { tone: "success", value: counts.available, label: "available" },
        { tone: "progress", value: counts.moving, label: "moving" },
        { tone: "danger", value: counts.failed, label: "failed" },
        { tone: "neutral", value: counts.cancelled, label: "cancelled" },
        { tone: null, value: counts.held, label: "held" },
      ]}
      className="max-w-36"
    />
  );
}

/** A version's state, and while it is not ready everywhere how far it is. */
export function VersionProgress({ state, counts }: VersionProgressProps) {
  const t = useTranslations("packages.regionCounts");
  const partly = state === "distributing" || state === "partially_available";
  return (
    <div className="flex flex-col gap-1">
      <VersionStatus state={state} still={counts.moving === 0} className="whitespace-nowrap" />
      {partly && (
        <>
          <span className="whitespace-nowrap text-ink-soft text-sm tabular-nums">
            {t("ready", { available: counts.available, total: counts.total })}
          </span>
          <RegionBar counts={counts} />
        </>
      )}
    </div>
  );
}
