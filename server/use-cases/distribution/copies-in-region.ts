import type { Prisma } from "@/prisma/generated/client";
import type { Ctx } from "../../ctx";
import { IN_FLIGHT_STATES } from "../../domain/distribution/copy-lifecycle";

const COPY_PARTS = { sourceImage: { include: { account: true } } } satisfies Prisma.CopyInclude;

/** A copy with its source image and the supplier's account. */
export type CopyRow = Prisma.CopyGetPayload<{ include: typeof COPY_PARTS }>;

/** Copies the cloud may be at work on. */
export const IN_FLIGHT: Prisma.CopyWhereInput = { state: { in: [...IN_FLIGHT_STATES] } };

/** Copies in flight whose time to be looked at has come; one that somebody cancels does not wait for it. */
export function isDue(now: Date): Prisma.CopyWhereInput {
  return {
    ...IN_FLIGHT,
    OR: [{ nextLookAt: null }, { nextLookAt: { lte: now } }, { cancelAskedAt: { not: null } }],
  };
}

/** The copies in a region that are due. */
export function dueCopies(ctx: Ctx, regionId: string): Promise<CopyRow[]> {
  return ctx.db.copy.findMany({
    where: { ...isDue(ctx.clock.now()), regionId },
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
