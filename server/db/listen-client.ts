import pg from "pg";
import { checkedChannel, type NotificationListener } from "./database";

const FIRST_DELAY_MS = 200;
const LONGEST_DELAY_MS = 5_000;

/**
 * One dedicated connection that LISTENs for the whole process and comes back by itself, with growing
 * pauses, when the server went away. What was sent meanwhile is lost, so after a reconnect every
 * listener is called with null.
 */
export function openListenClient(config: pg.ClientConfig) {
  const listeners = new Map<string, Set<NotificationListener>>();
  let client: pg.Client | null = null;
  let retry: NodeJS.Timeout | undefined;
  let connecting: Promise<void> | null = null;
  let closed = false;

  async function connect() {
    const fresh = new pg.Client(config);
    fresh.on("error", () => undefined);
    fresh.on("notification", ({ channel, payload }) => {
      for (const listener of listeners.get(channel) ?? []) listener(payload ?? "");
    });
    try {
      await fresh.connect();
      for (const channel of listeners.keys()) await fresh.query(`LISTEN ${channel}`);
    } catch (error) {
      await fresh.end().catch(() => undefined);
      throw error;
    }
    fresh.once("end", () => {
      if (client === fresh) client = null;
      if (!closed) reconnect(FIRST_DELAY_MS);
    });
    client = fresh;
  }

  function reconnect(delayMs: number) {
    retry = setTimeout(async () => {
      try {
        await connect();
        for (const heard of listeners.values()) for (const listener of heard) listener(null);
      } catch {
        if (!closed) reconnect(Math.min(delayMs * 2, LONGEST_DELAY_MS));
      }
    }, delayMs);
    retry.unref();
  }

  return {
    /** Hears a channel; rejects when the server cannot be reached on first use. */
    async listen(channel: string, listener: NotificationListener) {
      const heard = listeners.get(checkedChannel(channel)) ?? new Set();
      const isNew = heard.size === 0;
      listeners.set(channel, heard.add(listener));
      connecting ??= connect().catch((error) => {
        connecting = null;
        throw error;
      });
      await connecting;
      if (isNew) await client?.query(`LISTEN ${channel}`);
      return async () => {
        heard.delete(listener);
        if (heard.size > 0) return;
        listeners.delete(channel);
        await client?.query(`UNLISTEN ${channel}`).catch(() => undefined);
      };
    },
    async close() {
      closed = true;
      clearTimeout(retry);
      await client?.end().catch(() => undefined);
    },
  };
}
