import type { Prisma } from "@/prisma/generated/client";
import type { Ctx } from "../../ctx";
import type { InstanceRow } from "../../db/own-instance";
import { type InstanceAction, instanceLifecycle } from "../../domain/instance/instance-lifecycle";
import { Refusal } from "../../domain/refusal";
import { sentence } from "../../domain/sentence";
import { recordInstance } from "./record-instance";

/** What a person has done to an instance. */
export type InstanceMove = {
  move: Extract<InstanceAction, "retry" | "upgrade" | "delete">;
  /** Verb of the audit trail. */
  action: string;
  data: Prisma.ServiceInstanceUpdateManyMutationInput;
  before?: Prisma.InputJsonObject;
  after?: Prisma.InputJsonObject;
};

/**
 * Begins what a person asked for, with its audit line, and has the region looked at. Throws CONFLICT when the instance is
 * not as it was read any more.
 */
export async function moveInstance(
  ctx: Ctx,
  row: InstanceRow,
  { move, action, data, before, after }: InstanceMove,
): Promise<void> {
  const { id, state, attempt, regionId } = row;
  const now = ctx.clock.now();
  const to = instanceLifecycle.to(move);
  await ctx.db.$transaction(async (tx) => {
    const moved = await tx.serviceInstance.updateMany({
      where: {
        id,
        attempt,
        state: { in: instanceLifecycle.from(move).filter((s) => s === state) },
      },
      data: {
        ...data,
        state: to,
        startedAt: null,
        troubleCount: 0,
        progress: 0,
        nextLookAt: now,
        updatedAt: now,
      },
    });
    if (moved.count === 0) throw new Refusal("CONFLICT", sentence("rules.changed_meanwhile"));
    await recordInstance(ctx, tx, row, {
      action,
      before: { state, ...before },
      after: { state: to, ...after },
    });
  });
  await ctx.wake.instances(regionId);
}
