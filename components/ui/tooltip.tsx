"use client";
import { Tooltip as Base } from "@base-ui/react/tooltip";
import type { ReactElement, ReactNode } from "react";

interface TooltipProps {
  /** What the bubble says. It repeats or adds; never put the only copy of something important here. */
  text: ReactNode;
  /** The focusable element the bubble belongs to. */
  children: ReactElement<Record<string, unknown>>;
  /** Keeps the bubble when the element is pressed, for buttons that answer a press with a reason. */
  stay?: boolean;
}

/** A bubble on hover and focus. Screen readers do not get it: describe the element as well. */
export function Tooltip({ text, children, stay = false }: TooltipProps) {
  return (
    <Base.Root>
      <Base.Trigger render={children} delay={300} closeOnClick={!stay} />
      <Base.Portal>
        <Base.Positioner sideOffset={6} collisionPadding={8} className="z-50">
          <Base.Popup
            aria-hidden
            className="max-w-72 rounded-md border border-line-strong bg-overlay px-2.5 py-1.5 text-ink text-sm shadow-md"
          >
            {text}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
