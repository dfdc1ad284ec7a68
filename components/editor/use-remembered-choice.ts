"use client";
import { useCallback, useSyncExternalStore } from "react";

const PREFIX = "imagecast.editor.";
const YES = "yes";
const NO = "no";
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
}

/** Where storage is forbidden, choices last as long as the page. */
const unsaved = new Map<string, string>();

function read(key: string): string | null {
  try {
    return localStorage.getItem(key) ?? unsaved.get(key) ?? null;
  } catch {
    return unsaved.get(key) ?? null;
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    unsaved.set(key, value);
  }
  for (const listener of listeners) listener();
}

/**
 * A yes or no that this browser remembers, the same for every editor on the page; `usual` until it is made.
 * Null on the server and while its markup is taken over: nobody knows it there.
 */
export function useRememberedChoice(
  name: "plainText" | "wrap",
  usual: boolean,
): [boolean | null, (choice: boolean) => void] {
  const key = PREFIX + name;
  const stored = useSyncExternalStore(
    subscribe,
    () => read(key) ?? (usual ? YES : NO),
    () => null,
  );
  const choose = useCallback((choice: boolean) => write(key, choice ? YES : NO), [key]);
  return [stored === null ? null : stored === YES, choose];
}
