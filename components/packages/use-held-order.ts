"use client";
import { useEffect, useRef } from "react";
import { holdOrder } from "./hold-order";

interface HeldOrder {
  /** True while the pointer or the focus is on the rows. */
  held: boolean;
  /** What was asked for: another question takes the server's order at once. */
  question: string;
}

/** Keeps rows where they are while the reader is on them, although newer data would sort them otherwise. */
export function useHeldOrder<T extends { id: string }>(
  items: readonly T[],
  { held, question }: HeldOrder,
): readonly T[] {
  const shown = useRef<{ question: string; ids: string[] }>({ question: "", ids: [] });
  const keep = held && shown.current.question === question;
  const ordered = keep ? holdOrder(shown.current.ids, items) : items;
  useEffect(() => {
    shown.current = { question, ids: ordered.map((item) => item.id) };
  });
  return ordered;
}
