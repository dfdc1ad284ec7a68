import { classNames } from "./class-names";
import { TONE_SOLID, type Tone } from "./tone";

interface ProgressBarProps {
  /** Names the bar, for example "China (Beijing) copy progress". */
  label: string;
  /** Percent from 0 to 100, or null while unknown. */
  value: number | null;
  tone?: Tone;
  className?: string;
}

/** One operation's progress. Values outside 0 to 100 are clamped; show the figure beside it. */
export function ProgressBar({ label, value, tone = "progress", className }: ProgressBarProps) {
  const known = value === null ? null : Math.round(Math.min(100, Math.max(0, value)));
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={known ?? undefined}
      data-edge
      className={classNames("h-1.5 w-full overflow-hidden rounded-full bg-line", className)}
    >
      <div
        // A bar of its own once the figure is known: it must not seem to shrink from the unknown one.
        key={known === null ? "unknown" : "known"}
        className={classNames(
          "h-full rounded-full transition-[width] forced-color-adjust-none forced-colors:bg-[Highlight]",
          TONE_SOLID[tone],
          known === null && "animate-pulse opacity-60",
        )}
        style={{ width: known === null ? "40%" : `${known}%` }}
      />
    </div>
  );
}
