import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { TONE_TEXT, type Tone } from "./tone";
import { TONE_ICON } from "./tone-icon";

interface StatusIndicatorProps {
  tone: Tone;
  /** One or two words: the meaning must survive without colour and icon. */
  label: ReactNode;
  icon?: LucideIcon;
  /** Turns the icon while something runs. It stands still under reduced motion. */
  spin?: boolean;
  className?: string;
}

/** A state as icon, word and hue. */
export function StatusIndicator({
  tone,
  label,
  icon,
  spin = false,
  className,
}: StatusIndicatorProps) {
  const Icon = icon ?? TONE_ICON[tone];
  const turning = spin || (tone === "progress" && !icon);
  return (
    <span
      className={classNames(
        "inline-flex items-center gap-1.5 align-top",
        TONE_TEXT[tone],
        className,
      )}
    >
      <Icon aria-hidden className={classNames("size-4 shrink-0", turning && "animate-spin")} />
      <span>{label}</span>
    </span>
  );
}
