import { Prisma } from "@/prisma/generated/client";
import type { Tx } from "../ctx";
import { copyLifecycle } from "../domain/distribution/copy-lifecycle";

/** Puts failed and cancelled copies among `where` back to the start of the chain; says how many. */
export async function resetCopies(
  tx: Tx,
  where: Prisma.CopyWhereInput,
  now: Date,
): Promise<number> {
  const retried = await tx.copy.updateMany({
    where: { AND: [where, { state: { in: copyLifecycle.from("retry") } }] },
    data: {
      state: copyLifecycle.to("retry"),
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
      updatedAt: now,
    },
  });
  return retried.count;
}
