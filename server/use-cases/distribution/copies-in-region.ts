import type { Prisma } from "@/prisma/generated/client";
import type { Ctx } from "../../ctx";
import { IN_FLIGHT_STATES } from "../../domain/distribution/copy-lifecycle";
import { IDS_PER_LOOK } from "../../domain/distribution/tunables";

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

/**
 * The copies in a region to look at now: those that are due and, where an image of theirs has to be read, as many
 * of the others as the same call can name. What has trouble waits for its own time.
 */
export async function copiesToLookAt(ctx: Ctx, regionId: string): Promise<CopyRow[]> {
  const due = await ctx.db.copy.findMany({
    where: { ...isDue(ctx.clock.now()), regionId },
    include: COPY_PARTS,
    orderBy: { id: "asc" },
  });
  const read = due.filter(({ imageId }) => imageId !== null).length;
  const room = read === 0 ? 0 : Math.ceil(read / IDS_PER_LOOK) * IDS_PER_LOOK - read;
  if (room === 0) return due;
  const id = { notIn: due.map((copy) => copy.id) };
  const others = await ctx.db.copy.findMany({
    where: { ...IN_FLIGHT, id, regionId, imageId: { not: null }, troubleCount: 0 },
    include: COPY_PARTS,
    orderBy: { nextLookAt: "asc" },
    take: room,
  });
  return [...due, ...others];
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
