"use client";
import { classNames } from "@/components/ui/class-names";
import type { StretchKind, Timeline, TimelineBar } from "@/server/domain/distribution/timeline";
import { BAR_HEIGHT, ROW_HEIGHT, SCALE_HEIGHT } from "./timeline-size";

interface TimelineChartProps {
  timeline: Timeline;
  /** Marks of the scale, with their words. */
  ticks: readonly { at: number; label: string }[];
  /** The picture in words. */
  label: string;
  /** One bar in words, shown where the pointer rests on it. */
  words: (bar: TimelineBar) => string;
  /** Regions that belong to the chosen one's chain, or null while none is chosen. */
  chain: ReadonlySet<string> | null;
}

const FILLS: Record<StretchKind, string> = {
  waiting: "fill-line-strong",
  copying: "fill-progress-solid",
  verifying: "fill-warning-solid",
  expected: "fill-progress-soft stroke-progress-solid [stroke-dasharray:3_3]",
};

/** Bars, who copied from whom, the present and the expected end. Widths are shares, so it fits any frame. */
export function TimelineChart({ timeline, ticks, label, words, chain }: TimelineChartProps) {
  const { bars, now, expectedEnd, span } = timeline;
  const x = (at: number) => `${(at / span) * 100}%`;
  const height = SCALE_HEIGHT + bars.length * ROW_HEIGHT;
  const middleOf = new Map(bars.map(({ regionId }, row) => [regionId, middle(row)]));
  return (
    <svg role="img" aria-label={label} width="100%" height={height} className="block">
      {ticks.map((tick) => (
        <g key={tick.at}>
          <line
            x1={x(tick.at)}
            x2={x(tick.at)}
            y1={SCALE_HEIGHT}
            y2={height}
            className="stroke-line"
          />
          <text
            x={x(tick.at)}
            y={SCALE_HEIGHT - 9}
            dx={3}
            className="fill-ink-faint text-xs tabular-nums"
          >
            {tick.label}
          </text>
        </g>
      ))}
      {bars.map((bar, row) => (
        <Bar
          key={bar.regionId}
          bar={bar}
          words={words(bar)}
          y={middle(row)}
          x={x}
          faint={chain?.has(bar.regionId) === false}
        />
      ))}
      {bars.map((bar, row) => {
        const from = bar.copied && middleOf.get(bar.copied.fromRegionId);
        if (!bar.copied || !from) return null;
        const near = chain?.has(bar.regionId) && chain.has(bar.copied.fromRegionId);
        return (
          <line
            key={bar.regionId}
            x1={x(bar.copied.at)}
            x2={x(bar.copied.at)}
            y1={from}
            y2={middle(row)}
            className={near ? "stroke-2 stroke-accent" : "stroke-line-strong"}
          />
        );
      })}
      {now !== null && (
        <line x1={x(now)} x2={x(now)} y1={SCALE_HEIGHT - 5} y2={height} className="stroke-ink" />
      )}
      {expectedEnd !== null && (
        <line
          x1={x(expectedEnd)}
          x2={x(expectedEnd)}
          y1={SCALE_HEIGHT - 5}
          y2={height}
          className="stroke-success [stroke-dasharray:4_4]"
        />
      )}
    </svg>
  );
}

function middle(row: number): number {
  return SCALE_HEIGHT + row * ROW_HEIGHT + ROW_HEIGHT / 2;
}

interface BarProps {
  bar: TimelineBar;
  words: string;
  y: number;
  x: (at: number) => string;
  faint: boolean;
}

function Bar({ bar, words, y, x, faint }: BarProps) {
  const end = bar.stretches.findLast(({ kind }) => kind !== "expected")?.to ?? 0;
  return (
    <g className={classNames("transition-opacity", faint && "opacity-35")}>
      <title>{words}</title>
      {/* Thin bars are hard to point at: the whole row answers. */}
      <rect width="100%" y={y - ROW_HEIGHT / 2} height={ROW_HEIGHT} className="fill-transparent" />
      {bar.stretches.map(({ kind, from, to }) => {
        const tall = kind === "waiting" ? 2 : BAR_HEIGHT;
        return (
          <rect
            key={kind}
            x={x(from)}
            width={x(to - from)}
            y={y - tall / 2}
            height={tall}
            rx={kind === "waiting" ? 1 : 2}
            className={classNames("forced-color-adjust-none", FILLS[kind])}
          />
        );
      })}
      <EndMark status={bar.status} at={x(end)} y={y} />
    </g>
  );
}

/** How a region ended: a dot, a cross or a bar, so that nothing rests on the colour alone. */
function EndMark({ status, at, y }: { status: TimelineBar["status"]; at: string; y: number }) {
  if (status === "available")
    return <circle cx={at} cy={y} r={5} className="fill-success-solid stroke-surface stroke-2" />;
  if (status !== "failed" && status !== "cancelled") return null;
  const tone = status === "failed" ? "fill-danger" : "fill-neutral";
  return (
    <text
      x={at}
      y={y}
      dy="0.35em"
      textAnchor="middle"
      className={classNames("font-bold text-base", tone)}
    >
      {status === "failed" ? "×" : "–"}
    </text>
  );
}
