"use client";
import { useRef } from "react";
import { newKey } from "./new-key";

/**
 * The key under which a form is sent: the same while its content is, so that pressing again after a
 * lost answer meets what was made; another one once the content was edited, so that no edit is lost.
 */
export function useIdempotencyKey(): (content: object) => string {
  const last = useRef<{ content: string; key: string }>(undefined);
  return (content) => {
    const text = JSON.stringify(content);
    if (last.current?.content !== text) last.current = { content: text, key: newKey() };
    return last.current.key;
  };
}
