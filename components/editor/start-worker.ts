/** Told of by a worker's own script once it runs: see editor-worker.ts and json-worker.ts. */
export const WORKER_RUNS = "imagecast-worker-runs";

/**
 * Resolves with the worker once its script runs, so that nobody waits for one that never loaded.
 * Rejects when the browser could not load or run it.
 */
export function whenRunning(worker: Worker): Promise<Worker> {
  return new Promise((resolve, reject) => {
    const settle = (end: () => void) => {
      worker.removeEventListener("message", hear);
      worker.removeEventListener("error", fail);
      end();
    };
    const hear = (event: MessageEvent) => {
      if (event.data === WORKER_RUNS) settle(() => resolve(worker));
    };
    const fail = () => {
      worker.terminate();
      settle(() => reject(new Error("The script of a worker could not be loaded.")));
    };
    worker.addEventListener("message", hear);
    worker.addEventListener("error", fail);
  });
}
