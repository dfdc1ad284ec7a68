import type { Call, Outcome } from "../call";
import { requiredStack } from "../ros/stack-input";
import { stackTimestamp } from "../ros/stack-timestamp";

/** ListStackResources: every resource of a stack of the caller, those that wait for their turn included. */
export function listStackResources(call: Call): Outcome {
  const stack = requiredStack(call);
  const { stackId, stackName, work } = stack;
  const known = stack.resources.map((resource) => ({
    StackId: stackId,
    StackName: stackName,
    LogicalResourceId: resource.logicalId,
    ResourceType: resource.type,
    PhysicalResourceId: resource.physicalId,
    Status: resource.status,
    StatusReason: resource.statusReason,
    CreateTime: stackTimestamp(resource.createdAt),
    UpdateTime: stackTimestamp(resource.updatedAt),
    ResourceDriftStatus: "NOT_CHECKED",
  }));
  const listed = new Set(stack.resources.map(({ logicalId }) => logicalId));
  const waiting = (work?.steps ?? [])
    .filter(({ action, resource }) => action === "CREATE" && !listed.has(resource.logicalId))
    .map(({ resource }) => ({
      StackId: stackId,
      StackName: stackName,
      LogicalResourceId: resource.logicalId,
      ResourceType: resource.type,
      PhysicalResourceId: "",
      Status: "INIT_COMPLETE",
      StatusReason: "",
      CreateTime: stackTimestamp(stack.createdAt),
      UpdateTime: stackTimestamp(stack.createdAt),
      ResourceDriftStatus: "NOT_CHECKED",
    }));
  return { answer: { Resources: [...known, ...waiting] } };
}
