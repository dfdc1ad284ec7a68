import { classNames } from "./class-names";
import { TONE_SOLID, type Tone } from "./tone";

export interface Segment {
  /** Null leaves its share of the bar empty: nothing has begun there. */
  tone: Tone | null;
  /** Share of the bar, in any unit; zero draws nothing. */
  value: number;
  /** The segment in words with its figure, for example "9 available". */
  label: string;
}

interface SegmentedBarProps {
  segments: readonly Segment[];
  /** The whole bar in words; with showLegend off it is all a screen reader gets, so put the figures in. */
  label: string;
  /** Writes every segment's label under the bar, so that nothing rests on colour alone. */
  showLegend?: boolean;
  className?: string;
}

/** How a whole divides among states. */
export function SegmentedBar({ segments, label, showLegend, className }: SegmentedBarProps) {
  const drawn = segments.filter((segment) => segment.value > 0);
  return (
    <div className={classNames("min-w-0", className)}>
      <div
        role="img"
        aria-label={label}
        data-edge
        className="flex h-2 w-full gap-0.5 overflow-hidden rounded-full bg-line"
      >
        {drawn.map((segment) => (
          <div
            key={segment.label}
            className={classNames(
              "h-full min-w-1 forced-color-adjust-none",
              segment.tone && TONE_SOLID[segment.tone],
            )}
            style={{ flex: `${segment.value} 1 0` }}
          />
        ))}
      </div>
      {showLegend && (
        <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-ink-soft text-sm">
          {drawn.map((segment) => (
            <li key={segment.label} className="flex items-center gap-1.5 tabular-nums">
              <span
                aria-hidden
                className={classNames(
                  "size-2 rounded-full forced-color-adjust-none",
                  segment.tone ? TONE_SOLID[segment.tone] : "border border-line-strong bg-line",
                )}
              />
              {segment.label}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
