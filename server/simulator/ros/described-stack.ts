import { pseudoParameters } from "./plan-stack";
import type { Stack } from "./stack";
import { stackTimestamp } from "./stack-timestamp";

/** What ROS shows of a parameter declared `NoEcho`. */
const HIDDEN = "******";

/** A stack's parameters with those ROS adds; hidden values do not leave. */
export function shownParameters(stack: Stack) {
  const own = Object.entries(stack.parameters).map(([key, value]) => ({
    ParameterKey: key,
    ParameterValue: stack.hiddenParameters.includes(key) ? HIDDEN : value,
  }));
  const added = Object.entries(pseudoParameters(stack)).map(([key, value]) => ({
    ParameterKey: key,
    ParameterValue: value,
  }));
  return [...added, ...own];
}

/** The facts GetStack and ListStacks both tell. */
export function stackFacts(stack: Stack) {
  return {
    StackId: stack.stackId,
    StackName: stack.stackName,
    StackType: stack.stackType,
    RegionId: stack.regionId,
    Status: stack.status,
    StatusReason: stack.statusReason,
    CreateTime: stackTimestamp(stack.createdAt),
    ...(stack.updatedAt !== null && { UpdateTime: stackTimestamp(stack.updatedAt) }),
    TimeoutInMinutes: stack.timeoutMinutes,
    DisableRollback: stack.disableRollback,
    DeletionProtection: stack.deletionProtected ? "Enabled" : "Disabled",
    StackDriftStatus: "NOT_CHECKED",
    Tags: stack.tags.map(({ key, value }) => ({ Key: key, Value: value })),
  };
}
