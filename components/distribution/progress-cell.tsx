"use client";
import { useTranslations } from "next-intl";
import { ProgressBar } from "@/components/ui/progress-bar";
import type { Tone } from "@/components/ui/tone";
import type { RegionStatus } from "@/server/domain/distribution/region-status";
import type { ShownRegion } from "./shown-region";

const TONES: Partial<Record<RegionStatus, Tone>> = { available: "success", failed: "danger" };

/** The cloud says nothing of these yet, or nothing any more. */
const UNKNOWN: readonly RegionStatus[] = ["queued", "cancelling"];

/** Nothing is copied, so there is nothing to show. */
const IDLE: readonly RegionStatus[] = ["waiting", "held", "cancelled", "skipped"];

interface ProgressCellProps {
  region: ShownRegion;
  /** Name of the region the copy is made from, when that is another one. */
  from: string | null;
}

/** One region's bar with its figure; the attempt is named from the second on, because its bar starts anew. */
export function ProgressCell({ region, from }: ProgressCellProps) {
  const t = useTranslations("distribution.table");
  const { status, attempt } = region;
  const nothing = status === "failed" && region.progress === 0;
  if (nothing || IDLE.includes(status)) {
    return <span className="text-ink-faint">{t("none")}</span>;
  }
  const value = UNKNOWN.includes(status) ? null : region.progress;
  const notes = [
    attempt > 1 && t("attempt", { number: attempt }),
    from && status !== "available" && status !== "failed" && t("from", { region: from }),
  ].filter(Boolean);
  return (
    <div className="w-32">
      <div className="flex items-center gap-2">
        <ProgressBar
          label={t("progressOf", { region: region.name })}
          value={value}
          tone={TONES[status]}
        />
        <span className="w-11 shrink-0 whitespace-nowrap text-right tabular-nums">
          {value === null ? t("none") : t("percent", { percent: value })}
        </span>
      </div>
      {notes.length > 0 && <p className="mt-0.5 text-ink-faint text-sm">{notes.join(" · ")}</p>}
    </div>
  );
}
