import { Prisma } from "@/prisma/generated/client";
import type { StackCloud } from "../../cloud/stack-cloud";
import type { Ctx } from "../../ctx";
import type { InstanceRow } from "../../db/own-instance";
import { CloudError } from "../../domain/cloud/cloud-error";
import {
  type InstanceTrouble,
  instanceTarget,
  textRecord,
} from "../../domain/instance/instance-record";
import { nextInstanceLook } from "../../domain/instance/next-instance-look";
import { shareImages } from "./share-images";
import { AT_REST, writeInstance } from "./write-instance";

/** The step that a call belongs to, told with the trouble that it meets. */
export type AtStep = (step: InstanceTrouble["step"]) => void;

/** Everything the stack is given, secrets included, for as long as they are there. */
export function stackParameters(ctx: Ctx, open: unknown, sealed: string | null) {
  const secret = sealed === null ? {} : textRecord.parse(JSON.parse(ctx.vault.open(sealed)));
  return { ...textRecord.parse(open), ...secret };
}

/** The stack has been taken on: from now on it is looked at, and nobody needs the secrets any more. */
async function started(ctx: Ctx, row: InstanceRow, stackId: string): Promise<void> {
  const now = ctx.clock.now();
  await writeInstance(ctx, row, {
    action: "start",
    data: {
      stackId,
      startedAt: now,
      sealed: null,
      progress: 0,
      troubleCount: 0,
      nextLookAt: nextInstanceLook(now, now),
    },
  });
}

async function ask(ctx: Ctx, stacks: StackCloud, row: InstanceRow): Promise<void> {
  const { regionId, stackName: name, templateBody, id, attempt } = row;
  const order = {
    regionId,
    name,
    templateBody: templateBody ?? "",
    parameters: stackParameters(ctx, row.parameters, row.sealed),
    // The same try has the same token, so that ROS makes one stack of however many calls.
    clientToken: `${id}-${attempt}`,
  };
  try {
    const { stackId } = await stacks.createStack(order);
    await started(ctx, row, stackId);
  } catch (error) {
    if (!(error instanceof CloudError) || error.said.code !== "StackExists") throw error;
    const stackId = await stacks.findStackId({ regionId, name });
    if (!stackId) throw error;
    await started(ctx, row, stackId);
  }
}

/**
 * Asks for the stack of an instance: shares its images, has the template validated, writes down that a
 * stack may exist from now on, and asks. Throws CloudError.
 */
export async function createStack(
  ctx: Ctx,
  stacks: StackCloud,
  row: InstanceRow,
  at: AtStep,
): Promise<void> {
  at("share");
  await shareImages(ctx, row, textRecord.parse(row.images));
  at("validate");
  const { regionId, templateBody } = row;
  await stacks.validateTemplate({ regionId, templateBody: templateBody ?? "" });
  at("create");
  const asked = await writeInstance(ctx, row, {
    action: null,
    data: { askedAt: ctx.clock.now() },
  });
  if (asked) await ask(ctx, stacks, asked);
}

/** Takes on the stack that an earlier try may have left behind; where there is none it is asked for again. */
export async function adoptStack(
  ctx: Ctx,
  stacks: StackCloud,
  row: InstanceRow,
  at: AtStep,
): Promise<void> {
  at("create");
  const { regionId, stackName: name } = row;
  const stackId = await stacks.findStackId({ regionId, name });
  if (stackId) await started(ctx, row, stackId);
  else await ask(ctx, stacks, row);
}

/** ROS says so of an update that would change nothing: then the stack is as it is to be. */
const SAME = /completely same/i;

/**
 * Brings the stack to the version it is upgraded to. A repeated call with the same token is one update; when
 * the stack is already at it the call was taken before. Throws CloudError.
 */
export async function updateStack(
  ctx: Ctx,
  stacks: StackCloud,
  row: InstanceRow,
  at: AtStep,
): Promise<void> {
  const target = instanceTarget.parse(row.target);
  at("share");
  await shareImages(ctx, row, target.images);
  at("update");
  try {
    await stacks.updateStack({
      regionId: row.regionId,
      stackId: row.stackId ?? "",
      templateBody: target.templateBody,
      parameters: stackParameters(ctx, target.parameters, row.sealed),
      clientToken: `${row.id}-${row.attempt}`,
    });
  } catch (error) {
    if (!(error instanceof CloudError)) throw error;
    const { code, message } = error.said;
    const isSame = code === "NotSupported" && SAME.test(message);
    if (!isSame && code !== "ActionInProgress") throw error;
    if (isSame) return arrive(ctx, row);
  }
  const now = ctx.clock.now();
  await writeInstance(ctx, row, {
    action: null,
    data: {
      startedAt: now,
      sealed: null,
      progress: 0,
      troubleCount: 0,
      nextLookAt: nextInstanceLook(now, now),
    },
  });
}

/** Columns of an instance that has become what it was to become. */
export function arrivedAt(row: InstanceRow) {
  if (row.target === null) return {};
  return {
    ...instanceTarget.parse(row.target),
    ...(row.targetVersionId && { serviceVersionId: row.targetVersionId }),
  };
}

async function arrive(ctx: Ctx, row: InstanceRow): Promise<void> {
  await writeInstance(ctx, row, {
    action: "complete",
    data: { ...AT_REST, ...arrivedAt(row), progress: 100, error: Prisma.DbNull },
  });
}
