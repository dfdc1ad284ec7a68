"use client";
import { type Ref, type RefObject, useEffect, useImperativeHandle, useRef } from "react";

type TextElement = HTMLInputElement | HTMLTextAreaElement;

/**
 * Keeps what was typed before the page was alive: React leaves it in the element at first, but would put
 * its own value in that place at the next render. Gives the ref for a controlled element; `ref` is the
 * one that its owner passed.
 */
export function useEarlyText<Element extends TextElement>(
  value: unknown,
  ref: Ref<Element> | undefined,
): RefObject<Element | null> {
  const own = useRef<Element>(null);
  const first = useRef(value);
  useImperativeHandle(ref, () => own.current as Element, []);
  useEffect(() => {
    if (own.current && typeof first.current === "string") tellOf(own.current, first.current);
  }, []);
  return own;
}

/** Tells React of a text that stands in an element whose value it takes for another. */
function tellOf(element: TextElement, known: string): void {
  const { value: typed, selectionStart, selectionEnd } = element;
  if (typed === "" || typed === asHeld(known, element)) return;
  // React compares with the value that was last assigned; the prototype's setter assigns behind its back.
  element.value = known;
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), "value")?.set?.call(
    element,
    typed,
  );
  if (selectionStart !== null) element.setSelectionRange(selectionStart, selectionEnd);
  element.dispatchEvent(new Event("input", { bubbles: true }));
}

/** A value as the element gives it back: one line has no line ends, and several have LF. */
function asHeld(value: string, element: TextElement): string {
  const end = element instanceof HTMLTextAreaElement ? "\n" : "";
  return value.replaceAll(/\r\n?|\n/g, end);
}
