import { z } from "zod";
import type { Tx } from "../ctx";

/** NOTIFY channel that tells every web process that something changed. */
export const CHANGE_CHANNEL = "imagecast_change";

/** What changed: ids only, readers fetch what they may see. */
export const change = z.object({
  accountUid: z.string(),
  packageId: z.string(),
  versionId: z.string().nullable(),
});

/** See change. */
export type Change = z.infer<typeof change>;

/** Tells listeners of a change when, and only when, the transaction commits. */
export async function announce(tx: Tx, changes: readonly Change[]): Promise<void> {
  for (const item of changes) {
    await tx.$executeRaw`select pg_notify(${CHANGE_CHANNEL}, ${JSON.stringify(item)})`;
  }
}
