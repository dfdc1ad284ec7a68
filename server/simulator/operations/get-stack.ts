import type { Call, Outcome } from "../call";
import { shownParameters, stackFacts } from "../ros/described-stack";
import type { Stack } from "../ros/stack";
import { invalidInput, requiredStack } from "../ros/stack-input";
import { stackOutputs } from "../ros/stack-outputs";
import { stableUuid } from "../stable-id";

const PROGRESS_OPTIONS = ["Disabled", "PercentageOnly", "EnabledIfCreateStack"];

/** GetStack: state, parameters, outputs and, when asked, progress of a stack of the caller. */
export function getStack(call: Call): Outcome {
  const stack = requiredStack(call);
  const outputs = call.params.text("OutputOption") ?? "Enabled";
  if (!["Enabled", "Disabled"].includes(outputs)) throw invalidInput("OutputOption");
  const progress = call.params.text("ShowResourceProgress") ?? "Disabled";
  if (!PROGRESS_OPTIONS.includes(progress)) throw invalidInput("ShowResourceProgress");
  return {
    answer: {
      ...stackFacts(stack),
      Description: stack.description,
      TemplateDescription: stack.description,
      Parameters: shownParameters(stack),
      NotificationURLs: [],
      ServiceManaged: false,
      ...(outputs === "Enabled" && { Outputs: stackOutputs(stack) }),
      ...(progress !== "Disabled" && { ResourceProgress: progressOf(stack, progress) }),
      ...(stack.failure && { OperationInfo: operationInfo(stack) }),
    },
  };
}

function operationInfo({ stackId, failure }: Stack) {
  return {
    Code: failure?.code,
    Message: failure?.message,
    // Of the call to the other product; the same whenever it is told.
    RequestId: stableUuid(`${stackId} ${failure?.logicalId} ${failure?.code}`).toUpperCase(),
    ResourceType: failure?.resourceType,
    LogicalResourceId: failure?.logicalId,
  };
}

function progressOf(stack: Stack, option: string) {
  const count = (test: (status: string) => boolean) =>
    stack.resources.filter(({ status }) => test(status)).length;
  const pending = Math.max(0, (stack.work?.steps.length ?? 0) - 1);
  const total = stack.resources.length + (stack.work?.action === "CREATE" ? pending : 0);
  const done = count((status) => status.endsWith("_COMPLETE"));
  const percent = stack.work ? Math.floor((done / Math.max(1, total)) * 100) : 100;
  if (option === "PercentageOnly") {
    return { StackOperationProgress: percent, StackActionProgress: percent };
  }
  return {
    TotalResourceCount: total,
    SuccessResourceCount: done,
    FailedResourceCount: count((status) => status.endsWith("_FAILED")),
    InProgressResourceCount: count((status) => status.endsWith("_IN_PROGRESS")),
    PendingResourceCount: pending,
    InProgressResourceDetails: [],
  };
}
