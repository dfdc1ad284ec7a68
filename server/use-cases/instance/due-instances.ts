import type { Prisma } from "@/prisma/generated/client";
import type { Ctx } from "../../ctx";
import { INSTANCE_PARTS, type InstanceRow } from "../../db/own-instance";
import { MOVING_STATES } from "../../domain/instance/instance-lifecycle";

/** Who takes an instance on has it for so long; what died with it is taken on again by then. */
const CLAIM_MS = 60_000;

const MOVING = { state: { in: [...MOVING_STATES] } } satisfies Prisma.ServiceInstanceWhereInput;

/** Instances whose time to be looked at has come. */
export function isDue(now: Date): Prisma.ServiceInstanceWhereInput {
  return { ...MOVING, nextLookAt: { lte: now } };
}

/** The instances in a region that are due, taken on: nobody else takes them on for a minute. */
export async function claimDueInstances(ctx: Ctx, regionId: string): Promise<InstanceRow[]> {
  const now = ctx.clock.now();
  const due = await ctx.db.serviceInstance.findMany({
    where: { regionId, ...isDue(now) },
    include: INSTANCE_PARTS,
    orderBy: { nextLookAt: "asc" },
  });
  const nextLookAt = new Date(now.getTime() + CLAIM_MS);
  const claimed: InstanceRow[] = [];
  for (const row of due) {
    const taken = await ctx.db.serviceInstance.updateMany({
      where: { id: row.id, state: row.state, nextLookAt: row.nextLookAt },
      data: { nextLookAt },
    });
    if (taken.count > 0) claimed.push({ ...row, nextLookAt });
  }
  return claimed;
}

/** When the region wants its next look, null when nothing is under way there. */
export async function nextDue(ctx: Ctx, regionId: string): Promise<Date | null> {
  const soonest = await ctx.db.serviceInstance.findFirst({
    where: { regionId, ...MOVING, nextLookAt: { not: null } },
    orderBy: { nextLookAt: "asc" },
    select: { nextLookAt: true },
  });
  return soonest?.nextLookAt ?? null;
}
