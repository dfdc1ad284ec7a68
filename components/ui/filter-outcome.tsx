"use client";
import { Button } from "./button";
import { LiveRegion } from "./live-region";

interface FilterOutcomeProps {
  /** Is anything searched or filtered? Without it there is nothing to clear and nothing to say. */
  filtered: boolean;
  /** How many match, in words; empty until it is known. */
  found: string;
  clearLabel: string;
  onClear: () => void;
}

/** The end of a filter bar: a button that clears it, and the number of matches, shown and read out. */
export function FilterOutcome({ filtered, found, clearLabel, onClear }: FilterOutcomeProps) {
  return (
    <>
      {filtered && (
        <Button size="sm" variant="ghost" onClick={onClear}>
          {clearLabel}
        </Button>
      )}
      <span aria-hidden className="ml-auto text-ink-faint text-sm tabular-nums">
        {found}
      </span>
      <LiveRegion message={found} pauseMs={1000} />
    </>
  );
}
