import type { Ctx } from "../../ctx";
import type { InstanceRow } from "../../db/own-instance";
import type { CloudError } from "../../domain/cloud/cloud-error";
import { afterTrouble } from "../../domain/distribution/next-look";
import { type InstanceAction, instanceLifecycle } from "../../domain/instance/instance-lifecycle";
import type { InstanceTrouble } from "../../domain/instance/instance-record";
import { AT_REST, writeInstance } from "./write-instance";

/** Where a proper no leaves an instance; a look that is refused says nothing about the stack. */
function ending(row: InstanceRow, step: InstanceTrouble["step"]): InstanceAction | null {
  if (step === "look") return null;
  if (row.state === "created") return "fail";
  if (row.state === "upgrading") return "undo";
  return row.state === "deleting" ? "failDelete" : null;
}

/**
 * Writes down what went wrong. After a proper no the operation is over, for asking again would be refused again; without
 * an answer to rely on it is tried again, after a while that grows.
 */
export async function noteTrouble(
  ctx: Ctx,
  row: InstanceRow,
  step: InstanceTrouble["step"],
  error: CloudError,
): Promise<void> {
  const { code, message, requestId } = error.said;
  const trouble: InstanceTrouble = { step, code, message, requestId, resource: null };
  const action = error.kind === "rejected" ? ending(row, step) : null;
  ctx.log.warn({ instanceId: row.id, regionId: row.regionId, trouble }, "an instance met trouble");
  if (action && instanceLifecycle.can(action, row.state)) {
    await writeInstance(ctx, row, { action, data: { ...AT_REST, error: trouble } });
    return;
  }
  const troubleCount = row.troubleCount + 1;
  const nextLookAt = afterTrouble(ctx.clock.now(), troubleCount, error.retryAfterMs);
  await writeInstance(ctx, row, {
    action: null,
    data: { error: trouble, troubleCount, nextLookAt },
  });
}
