import type { Analysis } from "@/server/domain/template/analysis";
import type { TemplateFile } from "@/server/domain/template/template-file";

/** Analyses templates one at a time. What is asked while it is at work replaces what is waiting. */
export type Analyser = {
  /** Asks; the answer is told unless a newer question came meanwhile. */
  ask(files: readonly TemplateFile[]): void;
  close(): void;
};

/** An analysis with the files it is about: positions count in these, not in what is typed meanwhile. */
export type KnownAnalysis = { analysis: Analysis; files: readonly TemplateFile[] };

type Hearer = { onAnalysis: (known: KnownAnalysis) => void; onFailure: () => void };

/** Who does the work: resolves with an answer, rejects when it cannot work at all. */
export type Analyse = (files: readonly TemplateFile[]) => Promise<Analysis>;

/** Opens an analyser that tells its answers to `hearer`, and nothing once it is closed. */
export function openAnalyser(analyse: Analyse, hearer: Hearer): Analyser {
  let waiting: readonly TemplateFile[] | null = null;
  let busy = false;
  let closed = false;
  async function work(): Promise<void> {
    if (busy) return;
    busy = true;
    while (waiting && !closed) {
      const files = waiting;
      waiting = null;
      const analysis = await analyse(files).catch(() => null);
      if (waiting || closed) continue;
      if (analysis) hearer.onAnalysis({ analysis, files });
      else hearer.onFailure();
    }
    busy = false;
  }
  return {
    ask(files) {
      waiting = files;
      void work();
    },
    close() {
      closed = true;
    },
  };
}
