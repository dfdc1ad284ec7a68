import { useTranslations } from "next-intl";
import {
  type CopyEstimate,
  estimateCopies,
  spokenRange,
} from "@/server/domain/region/copy-estimate";

interface RegionEstimateProps {
  /** Copy targets, the source not among them. */
  targets: readonly string[];
  sizeGiB: number | null;
}

/** What the selection costs in data and time, in one line; nothing while nothing is selected. */
export function RegionEstimate({ targets, sizeGiB }: RegionEstimateProps) {
  const t = useTranslations("regions.estimate");
  const estimate = estimateCopies({ regions: targets, sizeGiB });
  const duration = useDuration(estimate);
  if (estimate.copies === 0) return null;
  const { copies, totalGiB } = estimate;
  return (
    <p className="text-ink-soft">
      <span className="tabular-nums">
        {totalGiB === null || sizeGiB === null
          ? t("copies", { copies, duration })
          : t("volume", { copies, size: sizeGiB, total: totalGiB, duration })}
      </span>
      {estimate.minutes && <span className="block text-ink-faint text-sm">{t("basis")}</span>}
    </p>
  );
}

function useDuration({ minutes }: CopyEstimate): string {
  const t = useTranslations("regions.estimate");
  if (minutes === null) return t("unknown");
  const { unit, min, max } = spokenRange(minutes);
  if (unit === "minutes" && min === 0) return t("minutesUpTo", { max });
  return t(unit, { min, max });
}
