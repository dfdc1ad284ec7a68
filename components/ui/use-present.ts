"use client";
import { useNow } from "next-intl";
import { useEffect, useState } from "react";

/**
 * The present moment, brought up to date every so many milliseconds. A part that appears long after its page
 * came starts from when it appears, not from when the page was made.
 */
export function usePresent(everyMs: number): Date {
  // What the server wrote is repeated once, so that the browser finds the words it expects.
  const written = useNow();
  const [present, setPresent] = useState<Date | null>(null);
  useEffect(() => {
    const tick = () => setPresent(new Date());
    tick();
    const timer = setInterval(tick, everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return present ?? written;
}
