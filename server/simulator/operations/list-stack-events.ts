import type { Call, Outcome } from "../call";
import { requiredStack } from "../ros/stack-input";
import { stackTimestamp } from "../ros/stack-timestamp";
import { stableUuid } from "../stable-id";

const MAX_PAGE = 50;

/** ListStackEvents: the history of a stack of the caller, the newest first, filtered and paged. */
export function listStackEvents(call: Call): Outcome {
  const stack = requiredStack(call);
  const pageNumber = call.params.wholeNumber("PageNumber", 1, 1, Number.MAX_SAFE_INTEGER);
  const pageSize = call.params.wholeNumber("PageSize", 10, 1, MAX_PAGE);
  const isWanted = (name: string, value: string) => {
    const wanted = call.params.list(name);
    return wanted.length === 0 || wanted.includes(value);
  };
  const events = stack.events
    .map((event, index) => ({
      EventId: stableUuid(`${stack.stackId} event ${index}`),
      StackId: stack.stackId,
      StackName: stack.stackName,
      LogicalResourceId: event.logicalId,
      ResourceType: event.type,
      PhysicalResourceId: event.physicalId,
      Status: event.status,
      StatusReason: event.statusReason,
      CreateTime: stackTimestamp(event.at),
    }))
    .filter(
      (event) =>
        isWanted("Status", event.Status) &&
        isWanted("ResourceType", event.ResourceType) &&
        isWanted("LogicalResourceId", event.LogicalResourceId),
    )
    .toReversed();
  return {
    answer: {
      TotalCount: events.length,
      PageNumber: pageNumber,
      PageSize: pageSize,
      Events: events.slice((pageNumber - 1) * pageSize, pageNumber * pageSize),
    },
  };
}
