import type { Prisma } from "@/prisma/generated/client";
import type { Ctx } from "../../ctx";

const COPY_PARTS = { sourceImage: { include: { account: true } } } satisfies Prisma.CopyInclude;

/** A copy with its source image and the supplier's account. */
export type CopyRow = Prisma.CopyGetPayload<{ include: typeof COPY_PARTS }>;

const IN_FLIGHT: Prisma.CopyWhereInput = { state: { in: ["queued", "copying", "verifying"] } };

/** Copies in flight in a region whose time to be looked at has come. */
export function dueCopies(ctx: Ctx, regionId: string): Promise<CopyRow[]> {
  return ctx.db.copy.findMany({
    where: {
      ...IN_FLIGHT,
      regionId,
      OR: [
        { nextLookAt: null },
        { nextLookAt: { lte: ctx.clock.now() } },
        { cancelAskedAt: { not: null } },
      ],
    },
    include: COPY_PARTS,
    orderBy: { id: "asc" },
  });
}

/**
 * When the region wants its next look: now for a copy without a time and for one whose cancellation was asked while it was being
 * tended, null when nothing is in flight.
 */
export async function nextDue(ctx: Ctx, regionId: string): Promise<Date | null> {
  const justCancelled = { ...IN_FLIGHT, regionId, cancelAskedAt: { not: null }, troubleCount: 0 };
  if ((await ctx.db.copy.count({ where: justCancelled })) > 0) return ctx.clock.now();
  const soonest = await ctx.db.copy.findFirst({
    where: { ...IN_FLIGHT, regionId },
    orderBy: { nextLookAt: { sort: "asc", nulls: "first" } },
    select: { nextLookAt: true },
  });
  return soonest ? (soonest.nextLookAt ?? ctx.clock.now()) : null;
}
