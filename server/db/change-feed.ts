import { type Change, type ChangeFeed, type ChangeListener, change } from "../domain/change";
import { CHANGE_CHANNEL } from "./announce";
import type { Database } from "./database";

function read(payload: string): Change | null {
  try {
    const parsed = change.safeParse(JSON.parse(payload));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Opens the feed: one database listener for the process, handed on to every open page. */
export async function openChangeFeed(database: Pick<Database, "listen">): Promise<ChangeFeed> {
  const listeners = new Set<ChangeListener>();
  const close = await database.listen(CHANGE_CHANNEL, (payload) => {
    const changed = payload === null ? null : read(payload);
    for (const listener of listeners) listener(changed);
  });
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close,
  };
}
