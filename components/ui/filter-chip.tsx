"use client";
import type { ReactNode } from "react";
import { classNames } from "./class-names";

interface FilterChipProps {
  label: ReactNode;
  pressed: boolean;
  onPress: () => void;
  /** How many rows the filter would show. */
  count?: number;
}

/** A filter that is on or off. */
export function FilterChip({ label, pressed, onPress, count }: FilterChipProps) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      onClick={onPress}
      className={classNames(
        "inline-flex min-h-7 items-center gap-1.5 rounded-full border px-3 text-sm transition-colors forced-colors:aria-pressed:border-2 forced-colors:aria-pressed:underline",
        pressed
          ? "border-accent bg-accent-soft font-medium text-accent"
          : "border-line-strong bg-surface text-ink-soft hover:bg-hover hover:text-ink",
      )}
    >
      {label}
      {count !== undefined && <span className="tabular-nums">{count}</span>}
    </button>
  );
}
