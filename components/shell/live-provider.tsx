"use client";
import { createContext, type ReactNode, useContext } from "react";
import { type LiveState, useLiveChanges } from "./use-live-changes";

const LiveContext = createContext<LiveState>("connecting");

/** Opens the one stream of this tab and tells everything below how it is doing. */
export function LiveProvider({ children }: { children: ReactNode }) {
  return <LiveContext value={useLiveChanges()}>{children}</LiveContext>;
}

/** How the page hears of changes just now. */
export function useLive(): LiveState {
  return useContext(LiveContext);
}
