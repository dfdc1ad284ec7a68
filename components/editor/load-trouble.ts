/** What of the editor did not load, and who wants to know. There is one set per page, for Monaco is loaded once. */
const listeners = new Set<() => void>();
let tries = 0;
let waiting: (() => void)[] = [];

export const loadTrouble = {
  /** True while a worker could not be started and nobody has tried again. */
  stands: (): boolean => waiting.length > 0,

  /** How often somebody on the page wanted the loading tried again. */
  tries: (): number => tries,

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

  /** Has everything that did not load tried again, in every editor of the page. */
  retry(): void {
    const stuck = waiting;
    waiting = [];
    tries += 1;
    for (const listener of listeners) listener();
    for (const resolve of stuck) resolve();
  },
};
