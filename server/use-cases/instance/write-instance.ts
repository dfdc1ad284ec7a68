import { Prisma } from "@/prisma/generated/client";
import type { Ctx, Tx } from "../../ctx";
import type { InstanceRow } from "../../db/own-instance";
import { type InstanceAction, instanceLifecycle } from "../../domain/instance/instance-lifecycle";
import { announceInstance } from "./record-instance";

/** What a look writes: where the instance goes (null: it stays), and what is known of it. */
export type InstanceWrite = {
  action: InstanceAction | null;
  data: Prisma.ServiceInstanceUpdateManyMutationInput;
  /** What belongs into the same transaction. */
  also?: (tx: Tx) => Promise<void>;
};

/** Columns of an operation that is over: nothing is looked at any more, nothing secret is kept. */
export const AT_REST = {
  target: Prisma.DbNull,
  targetVersionId: null,
  sealed: null,
  startedAt: null,
  troubleCount: 0,
  nextLookAt: null,
} satisfies Prisma.ServiceInstanceUpdateManyMutationInput;

/**
 * Writes what a look came to, by compare-and-set: state, attempt and claim are still those that were read. Answers the
 * row as it is now, or null when it has moved on.
 */
export async function writeInstance(
  ctx: Ctx,
  row: InstanceRow,
  { action, data, also }: InstanceWrite,
): Promise<InstanceRow | null> {
  const { id, state, attempt, nextLookAt } = row;
  if (action && !instanceLifecycle.can(action, state)) return null;
  const changed = {
    ...data,
    ...(action && { state: instanceLifecycle.to(action) }),
    updatedAt: ctx.clock.now(),
  };
  return ctx.db.$transaction(async (tx) => {
    const written = await tx.serviceInstance.updateMany({
      where: { id, state, attempt, nextLookAt },
      data: changed,
    });
    if (written.count === 0) return null;
    await also?.(tx);
    await announceInstance(tx, row);
    const now = await tx.serviceInstance.findUniqueOrThrow({ where: { id } });
    return { ...row, ...now };
  });
}
