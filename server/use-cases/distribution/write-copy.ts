import type { Prisma } from "@/prisma/generated/client";
import type { Ctx } from "../../ctx";
import { markPermissions } from "../../db/mark-permissions";
import { rollUpVersions } from "../../db/roll-up-versions";
import { type CopyAction, copyLifecycle } from "../../domain/distribution/copy-lifecycle";

/** The copy as it was read: the write happens only if nobody moved it since. */
export type ReadCopy = { id: string; attempt: number };

/**
 * Takes an action on a copy (and `only` on one that is so) by compare-and-set and rolls its versions up in the same transaction; who may use an image that became available is marked there, too.
 * False when the copy has moved on: then the caller's knowledge is stale and nothing was written.
 */
export async function writeCopy(
  ctx: Ctx,
  copy: ReadCopy,
  action: CopyAction,
  data: Prisma.CopyUpdateManyMutationInput = {},
  only: Prisma.CopyWhereInput = {},
): Promise<boolean> {
  const now = ctx.clock.now();
  const regionIds = await ctx.db.$transaction(async (tx) => {
    const written = await tx.copy.updateMany({
      where: {
        id: copy.id,
        attempt: copy.attempt,
        state: { in: copyLifecycle.from(action) },
        AND: only,
      },
      data: { ...data, ...since(action, now), state: copyLifecycle.to(action), updatedAt: now },
    });
    if (written.count === 0) return null;
    await rollUpVersions(tx, [copy.id], now);
    const isReady = copyLifecycle.to(action) === "available";
    return isReady ? markPermissions(ctx, tx, { copyIds: [copy.id] }) : [];
  });
  for (const regionId of regionIds ?? []) await ctx.wake.permit(regionId);
  return regionIds !== null;
}

/** When a verification began; an attempt that starts anew has none. */
function since(action: CopyAction, now: Date): Prisma.CopyUpdateManyMutationInput {
  if (action === "verify") return { verifyingAt: now };
  return action === "restart" ? { verifyingAt: null } : {};
}
