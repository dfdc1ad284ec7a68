"use client";
import { useCallback, useRef, useState } from "react";

/** Keeps a control on the page while it has the focus, though it is no longer needed. */
export type Stay = {
  shown: boolean;
  /** True while a dialog the control opened is giving the focus back: leave the control as it is until then. */
  awaited: boolean;
  /** Spread it on the control. */
  handlers: {
    ref: (element: HTMLButtonElement | null) => void;
    onFocus: () => void;
    onBlur: () => void;
  };
  /** Call it when a dialog the control opened closes: the focus is coming back. */
  hold: () => void;
};

/**
 * A live table takes buttons away and redraws them with a reason; losing the focused one would throw a
 * keyboard user to the top of the page. A button that is redrawn takes the focus its old self had.
 */
export function useStay(needed: boolean): Stay {
  const [focus, setFocus] = useState<"elsewhere" | "awaited" | "here">("elsewhere");
  const control = useRef<HTMLButtonElement>(null);
  const focused = useRef(false);
  const ref = useCallback((element: HTMLButtonElement | null) => {
    control.current = element;
    if (element && focused.current && document.activeElement === document.body) element.focus();
  }, []);
  return {
    shown: needed || focus !== "elsewhere",
    awaited: focus === "awaited",
    handlers: {
      ref,
      onFocus: () => {
        focused.current = true;
        setFocus("here");
      },
      // Redrawing also blurs; only when that is over is it known where the focus went.
      onBlur: () =>
        setTimeout(() => {
          if (control.current && document.activeElement === control.current) return;
          focused.current = false;
          setFocus((now) => (now === "here" ? "elsewhere" : now));
        }),
    },
    hold: () => setFocus("awaited"),
  };
}
