import type { Prisma } from "@/prisma/generated/client";
import type { Ctx, Tx } from "../../ctx";
import { announceVersions } from "../../db/announce-versions";
import { markPermissions } from "../../db/mark-permissions";
import { rollUpVersions } from "../../db/roll-up-versions";
import { type CopyAction, copyLifecycle, isMoving } from "../../domain/distribution/copy-lifecycle";

/** The copy as it was read: the write happens only if nobody moved it since. */
export type ReadCopy = { id: string; attempt: number };

/**
 * Takes an action on a copy (and `only` on one that is so) by compare-and-set and announces its versions, rolled up, in the same transaction; who may use an image that became available is marked there, too.
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
  const woken = await ctx.db.$transaction(async (tx) => {
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
    if (keepsMoving(action)) await announceVersions(tx, [copy.id]);
    else await rollUpVersions(tx, [copy.id], now);
    if (copyLifecycle.to(action) !== "available") return { regionIds: [], versionIds: [] };
    return {
      regionIds: await markPermissions(ctx, tx, { copyIds: [copy.id] }),
      versionIds: await withClosedWaves(tx, copy.id),
    };
  });
  for (const regionId of woken?.regionIds ?? []) await ctx.wake.permit(regionId);
  for (const versionId of woken?.versionIds ?? []) await ctx.wake.wave(versionId);
  return woken !== null;
}

/** On its way before and after, a copy does not change what becomes of its versions: they need not queue for each other. */
function keepsMoving(action: CopyAction): boolean {
  return isMoving(copyLifecycle.to(action)) && copyLifecycle.from(action).every(isMoving);
}

/** The versions that use this copy and have a wave yet to open. */
async function withClosedWaves(tx: Tx, copyId: string): Promise<string[]> {
  const versions = await tx.version.findMany({
    where: { regions: { some: { copyId } }, waves: { some: { openedAt: null } } },
    select: { id: true },
  });
  return versions.map(({ id }) => id);
}

/** When a verification began; an attempt that starts anew has none. */
function since(action: CopyAction, now: Date): Prisma.CopyUpdateManyMutationInput {
  if (action === "verify") return { verifyingAt: now };
  return action === "restart" ? { verifyingAt: null } : {};
}
