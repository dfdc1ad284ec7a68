"use client";
import { useQueryClient } from "@tanstack/react-query";
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { type Renewal, renewSession } from "./renew-session";
import type { SessionPhase } from "./session-phase";
import { useRefusedSession } from "./use-refused-session";
import { useSessionPhase } from "./use-session-phase";

/** Name of the channel over which tabs tell each other of a renewal. */
const CHANNEL = "imagecast.session";

interface Session {
  phase: SessionPhase;
  /** Epoch milliseconds by this browser's clock; null until it is known. */
  endsAt: number | null;
  /** Makes the session last its full time again. */
  renew: () => Promise<Renewal>;
}

const SessionContext = createContext<Session>({
  phase: "running",
  endsAt: null,
  renew: async () => "unknown",
});

interface SessionProviderProps {
  /** Whose page this is. Somebody else's session, begun in another tab, does not bring it back to life. */
  userId: string;
  children: ReactNode;
}

/**
 * Knows when the session ends: it is renewed when the console is opened and when asked for, and tabs hear of each
 * other's renewals. It is over when its time is, or as soon as the server says so; signing in again in another tab
 * brings this one back with all that was typed in it.
 */
export function SessionProvider({ userId, children }: SessionProviderProps) {
  const queryClient = useQueryClient();
  const [endsAt, setEndsAt] = useState<number | null>(null);
  const [refused, setRefused] = useState(false);
  const timed = useSessionPhase(endsAt);
  const phase = refused ? "ended" : timed;
  const channel = useRef<BroadcastChannel>(null);

  useRefusedSession(useCallback(() => setRefused(true), []));

  const renew = useCallback(async () => {
    const renewal = await renewSession();
    if (renewal === "ended") setRefused(true);
    if (renewal === "unknown" || renewal === "ended") return renewal;
    if (renewal.userId !== userId) {
      setRefused(true);
      return "ended";
    }
    setRefused(false);
    setEndsAt(renewal.endsAt);
    channel.current?.postMessage(renewal);
    return renewal;
  }, [userId]);

  useEffect(() => {
    const opened = new BroadcastChannel(CHANNEL);
    channel.current = opened;
    opened.onmessage = ({ data }: MessageEvent<Exclude<Renewal, string>>) => {
      if (data.userId !== userId) return;
      setRefused(false);
      setEndsAt(data.endsAt);
    };
    renew();
    return () => opened.close();
  }, [userId, renew]);

  // What failed while the session was over is read again once it is not.
  const over = phase === "ended";
  const wasOver = useRef(false);
  useEffect(() => {
    if (wasOver.current && !over) queryClient.invalidateQueries();
    wasOver.current = over;
    if (!over) return;
    const look = () => {
      if (!document.hidden) renew();
    };
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, [over, renew, queryClient]);

  const session = useMemo(() => ({ phase, endsAt, renew }), [phase, endsAt, renew]);
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** How the session of this page stands. */
export function useSession(): Session {
  return useContext(SessionContext);
}
