import type { Analysis } from "@/server/domain/template/analysis";
import type { TemplateFile } from "@/server/domain/template/template-file";
import type { Analyse } from "./analyser";
import type { AnalysisAnswer, AnalysisQuestion } from "./analysis-worker";

/**
 * Analyses in a worker, so that typing never waits; on the page itself where no worker starts. `close`
 * ends the worker.
 */
export function openWorkerAnalyse(): { analyse: Analyse; close: () => void } {
  let worker = startWorker();
  const stop = () => {
    worker?.terminate();
    worker = null;
  };
  return {
    async analyse(files) {
      if (worker) {
        const answer = await askWorker(worker, files);
        if (answer) return resultOf(answer);
        stop();
      }
      const { analyseFiles } = await import("./analyse-files");
      return analyseFiles(files);
    },
    close: stop,
  };
}

function startWorker(): Worker | null {
  try {
    // Written out in full: the bundler sees only literals.
    return new Worker(new URL("./analysis-worker.ts", import.meta.url), {
      type: "module",
      name: "template analysis",
    });
  } catch {
    return null;
  }
}

/** Null when the worker broke or never started. */
function askWorker(worker: Worker, files: readonly TemplateFile[]): Promise<AnalysisAnswer | null> {
  const question: AnalysisQuestion = { files };
  return new Promise((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<AnalysisAnswer>) => resolve(data);
    worker.onerror = () => resolve(null);
    worker.onmessageerror = () => resolve(null);
    worker.postMessage(question);
  });
}

function resultOf(answer: AnalysisAnswer): Analysis {
  if ("analysis" in answer) return answer.analysis;
  throw new Error(answer.error);
}
