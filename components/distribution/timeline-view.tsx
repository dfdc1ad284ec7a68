"use client";
import { ZoomIn, ZoomOut } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import type { DistributionDetail } from "@/components/versions/version-data";
import type { SecondsRange } from "@/server/domain/distribution/seconds-range";
import { type TimelineBar, timelineOf } from "@/server/domain/distribution/timeline";
import { timelineTicks } from "@/server/domain/distribution/timeline-ticks";
import type { ShownRegion } from "./shown-region";
import { timelineChain } from "./timeline-chain";
import { TimelineChart } from "./timeline-chart";
import { TimelineLegend } from "./timeline-legend";
import { ROW_HEIGHT, SCALE_HEIGHT } from "./timeline-size";
import { useTimelineWords } from "./use-timeline-words";
import { useWaitWords } from "./use-wait-words";

interface TimelineViewProps {
  /** Regions to draw. */
  rows: readonly ShownRegion[];
  /** Every region of the version, for names. */
  regions: readonly ShownRegion[];
  publishedAt: Date;
  readAt: Date;
  /** Seconds until all of it is done. */
  left: SecondsRange | null;
  waves: DistributionDetail["waves"];
}

const ZOOMS = [1, 2, 4, 8] as const;

/** A distribution as a picture: one bar per region, who copied from whom, now, and the expected end. */
export function TimelineView({
  rows,
  regions,
  publishedAt,
  readAt,
  left,
  waves,
}: TimelineViewProps) {
  const t = useTranslations("distribution.timeline");
  const format = useFormatter();
  const [chosen, setChosen] = useState<string | null>(null);
  const [zoom, setZoom] = useState(0);
  const names = new Map(regions.map((region) => [region.regionId, region.name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const stretches = useTimelineWords(nameOf);
  const waitWords = useWaitWords(nameOf);
  const waits = new Map(rows.map(({ regionId, wait }) => [regionId, waitWords(wait)]));
  const words = (bar: TimelineBar) => {
    const wait = waits.get(bar.regionId);
    return wait ? t("barWaits", { text: stretches(bar), wait }) : stretches(bar);
  };
  const openings = new Map(waves.map(({ position, openedAt }) => [position, openedAt]));
  const parts = rows.map((row) => ({ ...row, openedAt: openings.get(row.wave ?? 0) ?? null }));
  const timeline = timelineOf(parts, { publishedAt, now: readAt, left });
  const held = rows.filter(({ status }) => status === "held").length;
  const times = ZOOMS[zoom] ?? 1;
  const ticks = timelineTicks(timeline.span, 5 * times).map(({ at, value, unit }) => ({
    at,
    label: format.number(value, { style: "unit", unit, unitDisplay: "narrow" }),
  }));
  const bar = timeline.bars.find(({ regionId }) => regionId === chosen);
  return (
    <div className="min-w-0 overflow-hidden rounded-lg border border-line bg-surface">
      <div className="flex flex-wrap items-center justify-between gap-3 border-line border-b px-4 py-2">
        <TimelineLegend running={timeline.now !== null} foretold={timeline.expectedEnd !== null} />
        <div className="flex gap-1">
          <Button
            size="sm"
            variant="ghost"
            aria-label={t("zoomOut")}
            icon={<ZoomOut aria-hidden />}
            reason={zoom === 0 ? t("whole") : null}
            onClick={() => setZoom(zoom - 1)}
          />
          <Button
            size="sm"
            variant="ghost"
            aria-label={t("zoomIn")}
            icon={<ZoomIn aria-hidden />}
            reason={zoom === ZOOMS.length - 1 ? t("closest") : null}
            onClick={() => setZoom(zoom + 1)}
          />
        </div>
      </div>
      <div className="flex">
        <Names bars={timeline.bars} nameOf={nameOf} chosen={chosen} onChoose={setChosen} />
        <section
          aria-label={t("scroll")}
          tabIndex={0}
          className="min-w-0 flex-1 overflow-x-auto pr-3 -outline-offset-2"
        >
          <div style={{ width: `${times * 100}%` }}>
            <TimelineChart
              timeline={timeline}
              ticks={ticks}
              words={words}
              label={t("label", { text: timeline.bars.map(words).join(" ") })}
              chain={bar ? timelineChain(timeline.bars, bar.regionId) : null}
            />
          </div>
        </section>
      </div>
      {held > 0 && (
        <p className="border-line border-t px-4 py-2 text-ink-soft text-sm">
          {t("held", { count: held })}
        </p>
      )}
      <p
        aria-live="polite"
        className="border-line border-t px-4 py-2 text-ink-soft text-sm tabular-nums"
      >
        {bar ? words(bar) : t("hint")}
      </p>
    </div>
  );
}

interface NamesProps {
  bars: readonly TimelineBar[];
  nameOf: (regionId: string) => string;
  chosen: string | null;
  onChoose: (regionId: string | null) => void;
}

function Names({ bars, nameOf, chosen, onChoose }: NamesProps) {
  return (
    <ul className="w-28 shrink-0 border-line border-r sm:w-52" style={{ paddingTop: SCALE_HEIGHT }}>
      {bars.map(({ regionId }) => (
        <li key={regionId} style={{ height: ROW_HEIGHT }}>
          <button
            type="button"
            aria-pressed={regionId === chosen}
            title={nameOf(regionId)}
            onClick={() => onChoose(regionId === chosen ? null : regionId)}
            className={classNames(
              "block size-full truncate px-4 text-left text-sm -outline-offset-2 hover:bg-hover max-sm:px-2",
              regionId === chosen ? "bg-accent-soft font-medium text-accent" : "text-ink-soft",
            )}
          >
            {nameOf(regionId)}
          </button>
        </li>
      ))}
    </ul>
  );
}
