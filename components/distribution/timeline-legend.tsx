"use client";
import { useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";

interface TimelineLegendProps {
  /** Whether anything is still on its way, so that there is a now. */
  running: boolean;
  /** Whether an end is foretold. */
  foretold: boolean;
}

/** What the strokes and colours of the timeline stand for. */
export function TimelineLegend({ running, foretold }: TimelineLegendProps) {
  const t = useTranslations("distribution.timeline.legend");
  const marks: [label: string, look: string][] = [
    [t("waiting"), "h-0.5 w-4 bg-line-strong"],
    [t("copying"), "h-2.5 w-4 rounded-xs bg-progress-solid"],
    [t("verifying"), "h-2.5 w-4 rounded-xs bg-warning-solid"],
    [t("available"), "size-2.5 rounded-full bg-success-solid"],
  ];
  if (running) marks.push([t("now"), "h-3.5 w-px bg-ink"]);
  if (foretold) marks.push([t("expected"), "h-3.5 border-success border-l border-dashed"]);
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-ink-soft text-sm">
      {marks.map(([label, look]) => (
        <li key={label} className="flex items-center gap-1.5">
          <span aria-hidden className={classNames("forced-color-adjust-none", look)} />
          {label}
        </li>
      ))}
    </ul>
  );
}
