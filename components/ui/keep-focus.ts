import type { MouseEvent } from "react";

/**
 * On the mouse-down of a button below a field: the press leaves the focus where it is. A field that lost it
 * would show what is wrong with it, and the button would move away before the press is over.
 */
export function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}
