import type { KeyboardEvent } from "react";

/**
 * Stops the Enter that only accepts a word from an input method (Chinese, Japanese, Korean) from submitting the form.
 * Safari reports that key after the composition has ended, as code 229. Returns whether it was such a key.
 */
export function swallowComposingEnter(event: KeyboardEvent): boolean {
  const composing = event.nativeEvent.isComposing || event.keyCode === 229;
  if (event.key !== "Enter" || !composing) return false;
  event.preventDefault();
  return true;
}
