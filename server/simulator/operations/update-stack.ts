import type { Call, Outcome } from "../call";
import { withClientToken } from "../client-token";
import { Refusal } from "../refusal";
import { planStack } from "../ros/plan-stack";
import type { PlannedResource, Stack, StackStep } from "../ros/stack";
import { deletionSteps } from "../ros/stack-clock";
import { givenParameters, optionalBody, refuseBusy, requiredStack } from "../ros/stack-input";
import type { ParameterValues } from "../ros/stack-parameters";
import { prescribedFailure, withStackHit } from "../ros/stack-sentinels";
import { readStackToken, recallStackId } from "../ros/stack-token";
import { begun } from "../ros/stack-work";
import { withStack } from "../world";

/** States a stack can be updated from; one that never stood has to be created anew. */
const UPDATABLE = [
  "CREATE_COMPLETE",
  "UPDATE_COMPLETE",
  "UPDATE_FAILED",
  "ROLLBACK_COMPLETE",
  "ROLLBACK_FAILED",
];

/**
 * UpdateStack: brings a stack to another template or other parameters; resources that stay the same
 * are left alone. With `DryRun` it only checks and says which parameters may change. An update that
 * changes nothing is `NotSupported`.
 */
export function updateStack(call: Call): Outcome {
  const stack = requiredStack(call);
  const isDryRun = call.params.flag("DryRun") ?? false;
  const disableRollback = call.params.flag("DisableRollback") ?? false;
  const token = readStackToken(call, "UpdateStack");
  const body = optionalBody(call) ?? stack.templateBody;
  const remembered = recallStackId(call, token);
  if (remembered) return { answer: { StackId: remembered } };
  refuseBusy(stack);
  refuseState(stack);
  const { content, resources } = planStack(body, parametersOf(call, stack), stack);
  const steps = updateSteps(stack, resources);
  if (isDryRun) return { answer: { StackId: stack.stackId, DryRunResult: dryRunResult(stack) } };
  const isSame = body === stack.templateBody && isEqual(content.parameters, stack.parameters);
  if (isSame && steps.length === 0) {
    throw new Refusal(
      400,
      "NotSupported",
      `Update the completely same stack (${stack.stackName}) is not supported.`,
    );
  }
  const updated = begun(
    { ...stack, ...content, failure: null, updatedAt: call.calendarNow },
    {
      action: "UPDATE",
      steps,
      anchor: { copyMs: call.copyNow, calendarMs: call.calendarNow, speed: call.speed },
      rollsBack: !disableRollback,
      before: contentOf(stack),
      prescribed: call.failure ?? prescribedFailure(call.world, "update-failed", stack),
    },
  );
  let world = withStack(call.world, updated);
  world = withClientToken(world, token, stack.stackId);
  world = withStackHit(world, "update-failed", stack);
  return { answer: { StackId: stack.stackId }, world };
}

function contentOf(stack: Stack) {
  const { templateBody, description, stackType, parameters, hiddenParameters, resources } = stack;
  return { templateBody, description, stackType, parameters, hiddenParameters, resources };
}

function refuseState({ status, stackName }: Stack): void {
  if (UPDATABLE.includes(status)) return;
  throw new Refusal(
    400,
    "NotSupported",
    `Updating a stack (${stackName}) when it is in status ${status} is not supported.`,
  );
}

function parametersOf(call: Call, stack: Stack): ParameterValues {
  const given = givenParameters(call);
  return call.params.flag("UsePreviousParameters") ? { ...stack.parameters, ...given } : given;
}

function isEqual(left: ParameterValues, right: ParameterValues): boolean {
  const names = Object.keys(left);
  return (
    names.length === Object.keys(right).length && names.every((name) => left[name] === right[name])
  );
}

/** Changed resources and new ones in their order, then what is no longer asked for is taken away. */
function updateSteps(stack: Stack, planned: readonly PlannedResource[]): StackStep[] {
  const present = new Map(
    stack.resources
      .filter(({ physicalId }) => physicalId !== "")
      .map((resource) => [resource.logicalId, resource]),
  );
  const made = planned.flatMap((resource): StackStep[] => {
    const known = present.get(resource.logicalId);
    if (!known) return [{ action: "CREATE", resource }];
    const isSame = known.fingerprint === resource.fingerprint && !known.status.endsWith("_FAILED");
    return isSame ? [] : [{ action: "UPDATE", resource }];
  });
  const wanted = new Set(planned.map(({ logicalId }) => logicalId));
  const unwanted = stack.resources.filter(({ logicalId }) => !wanted.has(logicalId));
  return [...made, ...deletionSteps(unwanted)];
}

/** ROS judges each parameter by what it changes; the simulator lets all of them change. */
function dryRunResult({ parameters }: Stack) {
  return {
    ParametersAllowedToBeModified: Object.keys(parameters),
    ParametersConditionallyAllowedToBeModified: [],
    ParametersNotAllowedToBeModified: [],
    ParametersUncertainlyAllowedToBeModified: [],
  };
}
