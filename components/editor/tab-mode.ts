/** What Tab does in every editor of the page: Monaco keeps one mode for all of them. */
const listeners = new Set<() => void>();
let moves = false;

export const tabMode = {
  /** Whether Tab moves the focus instead of indenting. */
  movesFocus: (): boolean => moves,

  /** Takes the mode from Monaco. */
  set(movesFocus: boolean): void {
    moves = movesFocus;
    for (const listener of listeners) listener();
  },

  /** Calls back on every change; returns how to stop. */
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
