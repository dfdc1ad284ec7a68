"use client";
import { useState } from "react";

/** Keeps a control on the page while it has the focus, though it is no longer needed. */
export type Stay = {
  shown: boolean;
  handlers: { onFocus: () => void; onBlur: () => void };
  /** Keeps it until its next blur, for example while a dialog it opened gives the focus back. */
  hold: () => void;
};

/** A live table takes buttons away; taking the focused one would throw the keyboard user to the top of the page. */
export function useStay(needed: boolean): Stay {
  const [focused, setFocused] = useState(false);
  const hold = () => setFocused(true);
  return {
    shown: needed || focused,
    handlers: { onFocus: hold, onBlur: () => setFocused(false) },
    hold,
  };
}
