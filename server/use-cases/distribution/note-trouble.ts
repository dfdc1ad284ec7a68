import type { Ctx } from "../../ctx";
import { rollUpVersions } from "../../db/roll-up-versions";
import type { CloudError } from "../../domain/cloud/cloud-error";
import { isMoving } from "../../domain/distribution/copy-lifecycle";
import type { CopyTrouble } from "../../domain/distribution/copy-trouble";
import { afterTrouble } from "../../domain/distribution/next-look";
import type { CopyRow } from "./copies-in-region";

/** A cloud error as it is kept beside the copy. */
export function troubleFrom(step: CopyTrouble["step"], error: CloudError): CopyTrouble {
  return { step, ...error.said };
}

/**
 * Keeps what went wrong and waits: the copy's state does not change, because a failed look is not a
 * failed copy. Waits double with every trouble in a row, or last as long as the cloud asks for.
 */
export async function noteTrouble(
  ctx: Ctx,
  copy: CopyRow,
  trouble: CopyTrouble,
  retryAfterMs: number | null = null,
): Promise<void> {
  if (!isMoving(copy.state)) return;
  const now = ctx.clock.now();
  const count = copy.troubleCount + 1;
  ctx.log.warn({ copyId: copy.id, regionId: copy.regionId, trouble }, "copy has to wait");
  await ctx.db.$transaction(async (tx) => {
    await tx.copy.updateMany({
      where: { id: copy.id, state: copy.state, attempt: copy.attempt },
      data: {
        error: trouble,
        troubleCount: count,
        nextLookAt: afterTrouble(now, count, retryAfterMs),
        updatedAt: now,
      },
    });
    await rollUpVersions(tx, [copy.id], now);
  });
}
