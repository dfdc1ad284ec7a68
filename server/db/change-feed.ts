import { z } from "zod";
import { type ChangeFeed, type ChangeListener, change, personChange } from "../domain/change";
import { CHANGE_CHANNEL } from "./announce";
import type { Database } from "./database";

const payloads = z.union([change, personChange]);

function read(payload: string): z.infer<typeof payloads> | null {
  try {
    const parsed = payloads.safeParse(JSON.parse(payload));
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
