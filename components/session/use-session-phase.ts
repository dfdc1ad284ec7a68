"use client";
import { useEffect, useState } from "react";
import { type SessionPhase, sessionPhase } from "./session-phase";

/** Where the session stands, kept up to date, also after the computer slept. Null: its end is not known. */
export function useSessionPhase(endsAt: number | null): SessionPhase {
  const [phase, setPhase] = useState<SessionPhase>("running");
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    function look() {
      clearTimeout(timer);
      if (endsAt === null) return setPhase("running");
      const now = sessionPhase(endsAt, Date.now());
      setPhase(now.phase);
      if (now.lookAgainMs !== null) timer = setTimeout(look, now.lookAgainMs);
    }
    look();
    document.addEventListener("visibilitychange", look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [endsAt]);
  return phase;
}
