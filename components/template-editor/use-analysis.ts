"use client";
import { startTransition, useEffect, useRef, useState } from "react";
import type { Slot } from "@/server/domain/template/slot";
import type { TemplateFile } from "@/server/domain/template/template-file";
import { type Analyser, type KnownAnalysis, openAnalyser } from "./analyser";
import { isWhole } from "./image-rows";
import { openWorkerAnalyse } from "./worker-analyse";

/** Typing pauses this long before what was typed is analysed. */
const PAUSE_MS = 150;

/** The newest analysis, and the slots of the last one that saw the whole template. */
export type Analysed = KnownAnalysis & { lastWhole: readonly Slot[] };

/**
 * The newest finished analysis of the files, null before the first. `failed` is true after a bug or where
 * a part of the console did not load, not for anything a template contains; the next change tries again, or
 * `retry`. The first is made at once, later ones when typing pauses.
 */
export function useAnalysis(files: readonly TemplateFile[]): {
  analysed: Analysed | null;
  failed: boolean;
  retry: () => void;
} {
  const [analysed, setAnalysed] = useState<Analysed | null>(null);
  const [failed, setFailed] = useState(false);
  const analyser = useRef<Analyser>(null);
  useEffect(() => {
    const { analyse, close } = openWorkerAnalyse();
    const opened = openAnalyser(analyse, {
      onAnalysis(known) {
        const { slots, issues } = known.analysis;
        // A list of a thousand images takes longer to draw than a key may wait.
        startTransition(() => {
          setAnalysed((before) => ({
            ...known,
            lastWhole: isWhole(issues) ? slots : (before?.lastWhole ?? []),
          }));
          setFailed(false);
        });
      },
      onFailure: () => setFailed(true),
    });
    analyser.current = opened;
    return () => {
      opened.close();
      close();
    };
  }, []);
  const first = analysed === null;
  useEffect(() => {
    const timer = setTimeout(() => analyser.current?.ask(files), first ? 0 : PAUSE_MS);
    return () => clearTimeout(timer);
  }, [files, first]);
  function retry() {
    setFailed(false);
    analyser.current?.ask(files);
  }
  return { analysed, failed, retry };
}
