"use client";
import { useTranslations } from "next-intl";
import type { ShownRegion } from "@/components/distribution/shown-region";
import type { OnActed } from "@/components/distribution/use-steer";
import { useTableState } from "@/components/distribution/use-table-state";
import type { DistributionDetail } from "@/components/versions/version-data";
import { useStandingWords } from "./use-standing-words";
import { WaveNews } from "./wave-news";
import { WaveRow } from "./wave-row";

interface WavePanelProps {
  detail: DistributionDetail;
  regions: readonly ShownRegion[];
  onActed: OnActed;
}

/** The waves of a version: where each stands, what it waits for, and what can be done about the next one. */
export function WavePanel({ detail, regions, onActed }: WavePanelProps) {
  const t = useTranslations("waves.panel");
  const { waves, versionId } = detail;
  const { filter, setFilter } = useTableState();
  const words = useStandingWords(waves, regions);
  return (
    <section
      aria-labelledby="waves-title"
      className="min-w-0 overflow-hidden rounded-lg border border-line bg-surface"
    >
      <div className="flex flex-wrap items-baseline gap-x-3 px-4 pt-3 pb-2 sm:px-5">
        <h2 id="waves-title" className="font-semibold text-lg">
          {t("title")}
        </h2>
        <p className="text-ink-faint text-sm">{t("hint")}</p>
      </div>
      <ol>
        {waves.map((wave) => (
          <WaveRow
            key={wave.position}
            versionId={versionId}
            wave={wave}
            before={waves.find(({ position }) => position === wave.position - 1) ?? null}
            followed={wave.position < waves.length}
            regions={regions.filter((region) => region.wave === wave.position)}
            words={words(wave)}
            pressed={filter.wave === wave.position}
            onPress={() =>
              setFilter({ wave: filter.wave === wave.position ? null : wave.position })
            }
            onActed={onActed}
          />
        ))}
      </ol>
      <WaveNews waves={waves} words={words} />
    </section>
  );
}
