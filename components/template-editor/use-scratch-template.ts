"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import { z } from "zod";
import { localDraftKey, readLocalDraft, writeLocalDraft } from "@/components/versions/local-draft";
import type { Template } from "./rename-file";

/** Keeping a large template takes some milliseconds, so it waits for a pause in typing. */
const PAUSE_MS = 300;

const storedTemplate = z.object({
  files: z.array(z.object({ path: z.string(), text: z.string() })),
  associations: z.record(
    z.string(),
    z.object({
      packageId: z.string(),
      packageName: z.string(),
      versionId: z.string(),
      versionName: z.string(),
    }),
  ),
});

const NOTHING: Template = { files: [], associations: {} };

/**
 * The template a person tries things out with: kept in this browser until they sign out, or a week.
 * `template` is null until it is read; `kept` is false where the browser refuses to store it.
 */
export function useScratchTemplate(userId: string) {
  const key = localDraftKey(userId, "template-editor");
  const [template, setTemplate] = useState<Template | null>(null);
  const [kept, setKept] = useState(true);
  const unsaved = useRef<Template | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const keep = useCallback(() => {
    clearTimeout(timer.current);
    if (!unsaved.current) return;
    setKept(store(key, unsaved.current));
    unsaved.current = null;
  }, [key]);
  useEffect(() => setTemplate(restore(key)), [key]);
  useEffect(() => {
    // Whoever leaves right after the last key would lose it.
    window.addEventListener("pagehide", keep);
    return () => {
      window.removeEventListener("pagehide", keep);
      keep();
    };
  }, [keep]);

  const change = useCallback(
    (next: Template) => {
      unsaved.current = next;
      setTemplate(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(keep, PAUSE_MS);
    },
    [keep],
  );
  return { template, change, kept };
}

function restore(key: string): Template {
  try {
    const draft = readLocalDraft(localStorage.getItem(key), storedTemplate, Date.now());
    return draft?.values ?? NOTHING;
  } catch {
    return NOTHING;
  }
}

/** Says whether the browser took it: storage may be forbidden or full. */
function store(key: string, template: Template): boolean {
  try {
    if (template.files.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, writeLocalDraft({ savedAt: Date.now(), values: template }));
    return true;
  } catch {
    return false;
  }
}
