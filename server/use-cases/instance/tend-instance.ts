import { Prisma } from "@/prisma/generated/client";
import type { StackCloud } from "../../cloud/stack-cloud";
import type { Ctx } from "../../ctx";
import type { InstanceRow } from "../../db/own-instance";
import { deployRole } from "../../domain/account/deploy-role";
import { CloudError } from "../../domain/cloud/cloud-error";
import type { CloudStack } from "../../domain/cloud/cloud-stack";
import { type InstanceTrouble, textRecord } from "../../domain/instance/instance-record";
import { nextInstanceLook } from "../../domain/instance/next-instance-look";
import { nextStackStep, type StackStep } from "../../domain/instance/next-stack-step";
import { type AtStep, adoptStack, arrivedAt, createStack, updateStack } from "./begin-stack";
import { instanceStacks } from "./instance-stacks";
import { markTestImages } from "./mark-test-images";
import { noteTrouble } from "./note-trouble";
import { AT_REST, writeInstance } from "./write-instance";

/** What ROS says of a stack that failed, as the row keeps it. */
function failureOf(stack: CloudStack | null, step: InstanceTrouble["step"]): InstanceTrouble {
  if (!stack) {
    const message = "The stack is not there any more.";
    return { step, code: "StackNotFound", message, requestId: null, resource: null };
  }
  const { failure, status, statusReason } = stack;
  return {
    step,
    code: failure?.code ?? status,
    message: failure?.message ?? statusReason,
    requestId: failure?.requestId ?? null,
    resource: failure?.resource ?? null,
  };
}

async function fail(ctx: Ctx, row: InstanceRow, stack: CloudStack | null, undone: boolean) {
  const isUpgrade = row.state === "upgrading";
  await writeInstance(ctx, row, {
    action: isUpgrade && undone ? "undo" : "fail",
    data: { ...AT_REST, error: failureOf(stack, isUpgrade ? "upgrade" : "deploy") },
  });
}

async function complete(ctx: Ctx, row: InstanceRow, stack: CloudStack | null): Promise<void> {
  await writeInstance(ctx, row, {
    action: "complete",
    data: {
      ...AT_REST,
      ...arrivedAt(row),
      progress: 100,
      outputs: stack?.outputs ?? [],
      error: Prisma.DbNull,
      deployedAt: row.deployedAt ?? ctx.clock.now(),
    },
  });
}

async function wait(ctx: Ctx, row: InstanceRow, stack: CloudStack | null): Promise<void> {
  await writeInstance(ctx, row, {
    action: null,
    data: {
      progress: stack?.progress ?? row.progress,
      troubleCount: 0,
      nextLookAt: nextInstanceLook(ctx.clock.now(), row.startedAt),
    },
  });
}

/** Takes a stack away, and looks when that is done. */
async function remove(ctx: Ctx, stacks: StackCloud, row: InstanceRow, at: AtStep): Promise<void> {
  at("delete");
  const { regionId, stackId } = row;
  await stacks.deleteStack({ regionId, stackId: stackId ?? "" });
  const now = ctx.clock.now();
  await writeInstance(ctx, row, {
    action: null,
    data: { startedAt: now, troubleCount: 0, nextLookAt: nextInstanceLook(now, now) },
  });
}

/** A try that left a stack behind is over: the name is free for the next. */
async function forget(ctx: Ctx, row: InstanceRow): Promise<void> {
  const nextLookAt = ctx.clock.now();
  await writeInstance(ctx, row, {
    action: null,
    data: { stackId: null, startedAt: null, troubleCount: 0, nextLookAt },
  });
}

async function deleted(ctx: Ctx, row: InstanceRow): Promise<void> {
  let permits: string[] = [];
  await writeInstance(ctx, row, {
    action: "finish",
    data: { ...AT_REST, progress: 100, error: Prisma.DbNull, deletedAt: ctx.clock.now() },
    async also(tx) {
      if (!row.test) return;
      permits = await markTestImages(ctx, tx, row.regionId, textRecord.parse(row.images));
    },
  });
  for (const regionId of permits) await ctx.wake.permit(regionId);
}

/** Before it is deleted a stack that no row knows is looked for by its name. */
async function adoptToDelete(ctx: Ctx, stacks: StackCloud, row: InstanceRow): Promise<void> {
  const { regionId, stackName: name } = row;
  const stackId = await stacks.findStackId({ regionId, name });
  const nextLookAt = ctx.clock.now();
  const data = stackId ? { stackId, nextLookAt } : { askedAt: null, nextLookAt };
  await writeInstance(ctx, row, { action: null, data });
}

async function carryOut(
  ctx: Ctx,
  stacks: StackCloud,
  {
    row,
    stack,
    step,
    at,
  }: { row: InstanceRow; stack: CloudStack | null; step: StackStep; at: AtStep },
): Promise<void> {
  switch (step.kind) {
    case "create":
      return createStack(ctx, stacks, row, at);
    case "adopt":
      return row.state === "deleting"
        ? adoptToDelete(ctx, stacks, row)
        : adoptStack(ctx, stacks, row, at);
    case "update":
      return updateStack(ctx, stacks, row, at);
    case "clear":
    case "delete":
      return remove(ctx, stacks, row, at);
    case "forget":
      return forget(ctx, row);
    case "wait":
      return wait(ctx, row, stack);
    case "complete":
      return complete(ctx, row, stack);
    case "fail":
      return fail(ctx, row, stack, step.undone);
    case "deleted":
      return deleted(ctx, row);
    case "delete-failed":
      await writeInstance(ctx, row, {
        action: "failDelete",
        data: { ...AT_REST, error: failureOf(stack, "delete") },
      });
      return;
    case "nothing":
      return;
  }
}

/**
 * Brings one instance a step on: looks at its stack, decides, and does it. It can be run twice and be killed at any
 * point: what may have been done is looked for before it is done again. Trouble with the cloud is written to the row.
 */
export async function tendInstance(ctx: Ctx, row: InstanceRow): Promise<void> {
  let at: InstanceTrouble["step"] = "look";
  try {
    const roleName = deployRole(row.account) ?? "";
    const account = { uid: row.accountUid, roleName };
    const stacks = instanceStacks(ctx, account, row.secretMarks);
    const { regionId, stackId } = row;
    const stack = stackId ? await stacks.getStack({ regionId, stackId }) : null;
    const step = nextStackStep(row, stack);
    await carryOut(ctx, stacks, { row, stack, step, at: (now) => (at = now) });
  } catch (error) {
    if (!(error instanceof CloudError)) throw error;
    await noteTrouble(ctx, row, at, error);
  }
}
