import type { Call, Outcome } from "../call";
import { Refusal } from "../refusal";
import { deletionSteps } from "../ros/stack-clock";
import { refuseBusy, requiredStack } from "../ros/stack-input";
import { prescribedFailure, withStackHit } from "../ros/stack-sentinels";
import { begun } from "../ros/stack-work";
import { withStack } from "../world";

/**
 * DeleteStack: takes a stack's resources away, the last made first, unless they are to be retained;
 * then the stack is gone. A stack that is being deleted already is left to it.
 */
export function deleteStack(call: Call): Outcome {
  const stack = requiredStack(call);
  if (stack.work?.action === "DELETE") return { answer: {} };
  refuseBusy(stack);
  if (stack.deletionProtected) {
    throw new Refusal(
      400,
      "InvalidOperation.DeletionProtection",
      `Fail to delete stack ${stack.stackId}, as deletion protection is enabled.`,
    );
  }
  const retained = call.params.list("RetainResources");
  const retainsAll = call.params.flag("RetainAllResources") ?? false;
  const steps = deletionSteps(stack.resources).filter(
    ({ resource }) => !retainsAll && !retained.includes(resource.logicalId),
  );
  const deleting = begun(
    { ...stack, failure: null },
    {
      action: "DELETE",
      steps,
      anchor: { copyMs: call.copyNow, calendarMs: call.calendarNow, speed: call.speed },
      prescribed: call.failure ?? prescribedFailure(call.world, "delete-failed", stack),
    },
  );
  const world = withStack(call.world, deleting);
  return { answer: {}, world: withStackHit(world, "delete-failed", stack) };
}
