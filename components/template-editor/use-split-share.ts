"use client";
import { useEffect, useState } from "react";

const KEY = "imagecast.template-editor.share";
const DEFAULT_SHARE = 58;

/** How much of the width the editor takes, in percent; this browser remembers it. */
export function useSplitShare(): [number, (share: number) => void] {
  const [share, setShare] = useState(DEFAULT_SHARE);
  useEffect(() => {
    try {
      const kept = Number(localStorage.getItem(KEY));
      if (kept >= 1 && kept <= 99) setShare(kept);
    } catch {
      // Without storage it is what it is by default.
    }
  }, []);
  return [
    share,
    (next) => {
      setShare(next);
      try {
        localStorage.setItem(KEY, String(next));
      } catch {
        // It holds for this visit.
      }
    },
  ];
}
