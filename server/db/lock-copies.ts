import type { Tx } from "../ctx";

/** Holds these copies until the transaction ends, always in the same order: two that want the same copies queue instead of deadlocking. */
export async function lockCopies(tx: Tx, copyIds: readonly string[]): Promise<void> {
  await tx.$queryRaw`
    select id from "Copy" where id = any(${[...copyIds]}) order by id for update`;
}
