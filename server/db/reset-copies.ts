import { Prisma } from "@/prisma/generated/client";
import type { Tx } from "../ctx";
import { copyLifecycle } from "../domain/distribution/copy-lifecycle";

/**
 * Puts copies among `where` back to the start of the chain and says how many: failed and cancelled ones to
 * be retried, or available ones whose image is gone to be made anew.
 */
export async function resetCopies(
  tx: Tx,
  where: Prisma.CopyWhereInput,
  now: Date,
  action: "retry" | "remake" = "retry",
): Promise<number> {
  const retried = await tx.copy.updateMany({
    where: { AND: [where, { state: { in: copyLifecycle.from(action) } }] },
    data: {
      state: copyLifecycle.to(action),
      imageId: null,
      fromRegionId: null,
      askedAt: null,
      cancelAskedAt: null,
      progress: 0,
      remainSeconds: null,
      troubleCount: 0,
      error: Prisma.DbNull,
      nextLookAt: null,
      startedAt: null,
      verifyingAt: null,
      availableAt: null,
      updatedAt: now,
    },
  });
  return retried.count;
}
