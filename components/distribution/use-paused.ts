"use client";
import { useState } from "react";

/** What is shown and whether it stands still. */
export type Paused<Data> = {
  shown: Data | undefined;
  pausedAt: Date | null;
  toggle: () => void;
  /** Takes a fresh picture while paused: what a person did themselves has to show. */
  retake: (data: Data | undefined) => void;
};

/** Freezes what a page shows while updates go on arriving behind it (WCAG 2.2.2). */
export function usePaused<Data>(live: Data | undefined): Paused<Data> {
  const [frozen, setFrozen] = useState<{ data: Data; at: Date } | null>(null);
  return {
    shown: frozen?.data ?? live,
    pausedAt: frozen?.at ?? null,
    toggle: () =>
      setFrozen((now) => (now || live === undefined ? null : { data: live, at: new Date() })),
    retake: (data) => setFrozen((now) => (now && data ? { ...now, data } : now)),
  };
}
