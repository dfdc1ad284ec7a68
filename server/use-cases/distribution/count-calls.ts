import { type CallTally, tallyCalls } from "../../cloud/call-tally";
import type { Ctx } from "../../ctx";
import { noteCalls } from "../../db/note-calls";

/** Does work for these copies and keeps with them the calls to the cloud that it took, whether it succeeds or not. */
export async function countCalls<Result>(
  ctx: Ctx,
  copies: readonly { id: string }[],
  work: () => Promise<Result>,
): Promise<Result> {
  const calls: CallTally = new Map();
  try {
    return await tallyCalls(calls, work);
  } finally {
    const ids = copies.map(({ id }) => id);
    await noteCalls(ctx.db, ids, calls);
  }
}
