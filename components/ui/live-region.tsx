"use client";
import { useEffect, useRef, useState } from "react";
import { VisuallyHidden } from "./visually-hidden";

interface LiveRegionProps {
  /** What changed, in one sentence. Only the newest is read if several arrive within the pause. */
  message: string;
  /** Least time between two announcements, in milliseconds. */
  pauseMs?: number;
}

/** Reads changes to screen readers without talking over the reader: at most one sentence per pause. */
export function LiveRegion({ message, pauseMs = 5000 }: LiveRegionProps) {
  const [spoken, setSpoken] = useState("");
  const spokenAt = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    const wait = Math.max(0, spokenAt.current + pauseMs - performance.now());
    const timer = setTimeout(() => {
      spokenAt.current = performance.now();
      setSpoken(message);
    }, wait);
    return () => clearTimeout(timer);
  }, [message, pauseMs]);
  return <VisuallyHidden role="status">{spoken}</VisuallyHidden>;
}
