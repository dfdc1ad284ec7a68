import type { PrismaClient } from "@/prisma/generated/client";
import type { MigrationSession } from "./migrate";

/** What a listener gets: the payload of a NOTIFY, or null after a lost connection ("read again"). */
export type NotificationListener = (payload: string | null) => void;

/** An open database of the house, embedded or a server; the rest of the house does not ask which. */
export interface Database {
  prisma: PrismaClient;
  kind: "embedded" | "postgresql";
  /** For people and logs; never holds a password. */
  describe: string;
  /** SQL for pg-boss. Text without values may hold several statements; their rows come in one list. */
  executeSql(
    text: string,
    values?: unknown[],
  ): Promise<{ rows: unknown[]; rowCount?: number | null }>;
  /** Hears a channel until the answered function is called. Delivery starts when the promise resolves. */
  listen(channel: string, listener: NotificationListener): Promise<() => Promise<void>>;
  /** Sends a short text (< 8000 bytes) to every listener. Call it outside of Prisma transactions. */
  notify(channel: string, payload: string): Promise<void>;
  openMigrationSession(): Promise<MigrationSession>;
  close(): Promise<void>;
}

/** PostgreSQL folds and cuts (63 bytes) channel names; refusing odd ones keeps both databases alike. */
export function checkedChannel(channel: string): string {
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(channel)) {
    throw new Error(`"${channel}" cannot be the name of a channel.`);
  }
  return channel;
}
