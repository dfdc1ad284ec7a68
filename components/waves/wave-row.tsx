"use client";
import { SkipForward } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ShownRegion } from "@/components/distribution/shown-region";
import type { OnActed } from "@/components/distribution/use-steer";
import { FilterChip } from "@/components/ui/filter-chip";
import { RelativeTime } from "@/components/ui/relative-time";
import { SegmentedBar } from "@/components/ui/segmented-bar";
import { StatusIndicator } from "@/components/ui/status-indicator";
import { statusGroup } from "@/server/domain/distribution/region-status";
import { Countdown } from "./countdown";
import { STANDING_ICON } from "./standing-icon";
import type { StandingWords } from "./use-standing-words";
import { WaveActions } from "./wave-actions";
import type { ShownWave } from "./wave-data";

interface WaveRowProps {
  versionId: string;
  wave: ShownWave;
  before: ShownWave | null;
  /** Whether another wave comes after it. */
  followed: boolean;
  /** Its regions. */
  regions: readonly ShownRegion[];
  words: StandingWords;
  /** Whether the table shows this wave only. */
  pressed: boolean;
  onPress: () => void;
  onActed: OnActed;
}

/** One wave in a line: the press that shows its regions, how far it is, where it stands and what can be done. */
export function WaveRow({ wave, regions, words, pressed, onPress, ...acting }: WaveRowProps) {
  const t = useTranslations("waves.panel");
  const { position, standing, checkUrl } = wave;
  return (
    <li className="grid items-center gap-x-5 gap-y-2 border-line border-t px-4 py-2.5 sm:px-5 md:grid-cols-[6.5rem_8.5rem_minmax(0,1fr)_auto]">
      <div className="max-md:flex max-md:items-center max-md:gap-4">
        <FilterChip label={t("wave", { number: position })} pressed={pressed} onPress={onPress} />
        <Progress wave={wave} regions={regions} className="md:hidden" />
      </div>
      <Progress wave={wave} regions={regions} className="max-md:hidden" />
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-x-3">
          <StatusIndicator
            tone={words.tone}
            icon={wave.total === 0 ? SkipForward : STANDING_ICON[standing.kind]}
            label={words.text}
            className="tabular-nums"
          />
          {standing.kind === "available" && wave.total > 0 && (
            <span className="text-ink-faint text-sm">
              <RelativeTime at={standing.since} />
            </span>
          )}
          {standing.kind === "soaking" && <Countdown until={standing.until} />}
        </p>
        {words.next && <p className="text-pretty text-ink-soft text-sm">{words.next}</p>}
        {checkUrl && !wave.openedAt && (
          <p className="break-all font-mono text-ink-faint text-xs">{checkUrl}</p>
        )}
      </div>
      <WaveActions wave={wave} regions={regions} {...acting} />
    </li>
  );
}

function Progress(props: Pick<WaveRowProps, "wave" | "regions"> & { className: string }) {
  const { wave, regions, className } = props;
  const t = useTranslations("waves.panel");
  const { available, total } = wave;
  const count = (group: string) =>
    regions.filter(({ status }) => statusGroup(status) === group).length;
  const text = t("ready", { available, total });
  return (
    <div className={className}>
      <p className="mb-1 whitespace-nowrap text-sm tabular-nums">{text}</p>
      <SegmentedBar
        label={text}
        segments={[
          { tone: "success", value: available, label: "available" },
          { tone: "progress", value: count("moving"), label: "moving" },
          { tone: "danger", value: count("failed"), label: "failed" },
          { tone: "neutral", value: count("cancelled"), label: "cancelled" },
          { tone: null, value: count("held"), label: "held" },
        ]}
      />
    </div>
  );
}
