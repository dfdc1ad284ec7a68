import type { Tx } from "../ctx";
import type { Change, PersonChange } from "../domain/change";

/** NOTIFY channel that tells every web process that something changed. */
export const CHANGE_CHANNEL = "imagecast_change";

/** Tells listeners of a change when, and only when, the transaction commits. */
export async function announce(tx: Tx, changes: readonly (Change | PersonChange)[]): Promise<void> {
  for (const item of changes) {
    await tx.$executeRaw`select pg_notify(${CHANGE_CHANNEL}, ${JSON.stringify(item)})`;
  }
}
