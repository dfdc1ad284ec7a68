/** Workers of the editor that did not start, and who wants to know. There is one set per page, as Monaco has. */
const listeners = new Set<() => void>();
let waiting: (() => void)[] = [];

export const workerTrouble = {
  /** True while a worker could not be started and nobody has tried again. */
  stands: (): boolean => waiting.length > 0,

  /** Calls back when trouble comes or goes; returns how to stop. */
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },

  /** Reports a worker that did not start; resolves when somebody wants it tried again. */
  untilRetry(): Promise<void> {
    return new Promise((resolve) => {
      waiting.push(resolve);
      for (const listener of listeners) listener();
    });
  },

  /** Has every worker that did not start tried again. */
  retry(): void {
    const tries = waiting;
    waiting = [];
    for (const listener of listeners) listener();
    for (const resolve of tries) resolve();
  },
};
