/** What changes within this time is read together. */
const GATHER_MS = 50;

/** A reading that takes longer does not hold up the next one. */
const PATIENCE_MS = 5_000;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Answers what to call with every change. It has everything read anew, one reading after the other: what changes during a reading
 * is in the next one. So a busy stream neither cuts readings off before they are done nor piles them up.
 */
export function readInTurn(read: () => Promise<unknown>): () => void {
  let changed = false;
  let reading = false;
  const readAll = async () => {
    reading = true;
    while (changed) {
      await pause(GATHER_MS);
      changed = false;
      await Promise.race([read(), pause(PATIENCE_MS)]);
    }
    reading = false;
  };
  return () => {
    changed = true;
    if (!reading) void readAll();
  };
}
