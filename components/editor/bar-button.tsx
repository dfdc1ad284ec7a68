import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

interface BarButtonProps {
  /** Name, where the content alone does not say it. */
  label?: string;
  /** For a switch: whether it is on. */
  pressed?: boolean;
  onPress: () => void;
  children: ReactNode;
}

/** A small button in the bar of an editor or a comparison. */
export function BarButton({ label, pressed, onPress, children }: BarButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-pressed={pressed}
      onClick={onPress}
      className={classNames(
        "inline-flex min-h-6 items-center gap-1 rounded-md px-1.5 transition-colors hover:bg-hover hover:text-ink [&_svg]:size-3.5",
        pressed && "bg-accent-soft text-ink underline decoration-accent underline-offset-4",
      )}
    >
      {children}
    </button>
  );
}
