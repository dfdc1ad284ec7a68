"use client";
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import type { Tone } from "./tone";

export interface Flash {
  /** Showing a flash with the id of an earlier one replaces it, for example "running" by "done". */
  id?: string;
  tone: Tone;
  title: ReactNode;
  text?: ReactNode;
  /** A link or button. */
  action?: ReactNode;
}

export type ShownFlash = Flash & { id: string };

interface FlashControl {
  /** Shows a message above the page until it is dismissed or replaced, across navigation. Returns its id. */
  show: (flash: Flash) => string;
  /** Takes a message away; an unknown id is ignored. */
  dismiss: (id: string) => void;
}

const ControlContext = createContext<FlashControl | null>(null);
const FlashesContext = createContext<readonly ShownFlash[]>([]);

/** Keeps the page-level messages; Flashbar shows them. */
export function FlashProvider({ children }: { children: ReactNode }) {
  const [flashes, setFlashes] = useState<readonly ShownFlash[]>([]);
  const prefix = useId();
  const count = useRef(0);

  const dismiss = useCallback(
    (id: string) => setFlashes((shown) => shown.filter((flash) => flash.id !== id)),
    [],
  );
  const show = useCallback(
    (flash: Flash) => {
      count.current += 1;
      const id = flash.id ?? `${prefix}-${count.current}`;
      setFlashes((shown) => [{ ...flash, id }, ...shown.filter((other) => other.id !== id)]);
      return id;
    },
    [prefix],
  );
  const control = useMemo(() => ({ show, dismiss }), [show, dismiss]);

  return (
    <ControlContext value={control}>
      <FlashesContext value={flashes}>{children}</FlashesContext>
    </ControlContext>
  );
}

/** Shows and dismisses page-level messages. Throws outside FlashProvider. */
export function useFlash(): FlashControl {
  const control = useContext(ControlContext);
  if (!control) throw new Error("useFlash needs FlashProvider above it.");
  return control;
}

/** The messages shown now, newest first. */
export function useShownFlashes(): readonly ShownFlash[] {
  return useContext(FlashesContext);
}
