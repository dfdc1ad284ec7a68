import type {
  GetStackResponseBody,
  ListStackEventsResponseBodyEvents,
  ListStackResourcesResponseBodyResources,
} from "@alicloud/ros20190910";
import type {
  CloudStack,
  CloudStackEvent,
  CloudStackResource,
  StackFailure,
  StackOutput,
} from "../domain/cloud/cloud-stack";
import { stackOutcome } from "../domain/cloud/stack-outcome";

/** ROS tells times in UTC without saying so (`2020-09-16T08:21:40`). */
function readTime(time: string | undefined): string | null {
  if (!time) return null;
  return /Z|[+-]\d\d:?\d\d$/.test(time) ? time : `${time}Z`;
}

/** Reads what GetStack answers. */
export function readStack(raw: GetStackResponseBody): CloudStack {
  const status = raw.status ?? "";
  return {
    stackId: raw.stackId ?? "",
    name: raw.stackName ?? "",
    regionId: raw.regionId ?? "",
    status,
    outcome: stackOutcome(status),
    statusReason: raw.statusReason ?? "",
    failure: readFailure(raw.operationInfo),
    progress: raw.resourceProgress?.stackActionProgress ?? null,
    outputs: (raw.outputs ?? []).map(readOutput),
    createdAt: readTime(raw.createTime),
    updatedAt: readTime(raw.updateTime),
  };
}

function readFailure(raw: GetStackResponseBody["operationInfo"]): StackFailure | null {
  if (!raw?.code && !raw?.message) return null;
  return {
    code: raw.code ?? "",
    message: raw.message ?? "",
    requestId: raw.requestId || null,
    resource: raw.logicalResourceId || null,
    resourceType: raw.resourceType || null,
  };
}

/** What ROS says of an output whose template says nothing. */
const UNDESCRIBED = "No description given";

/** The SDK leaves an output as ROS wrote it: any JSON under names in capitals. */
function readOutput(raw: Record<string, unknown>): StackOutput {
  const value = raw.OutputValue ?? "";
  return {
    key: String(raw.OutputKey ?? ""),
    description: raw.Description === UNDESCRIBED ? "" : String(raw.Description ?? ""),
    value: typeof value === "string" ? value : JSON.stringify(value),
  };
}

/** Reads one event of ListStackEvents. */
export function readStackEvent(raw: ListStackEventsResponseBodyEvents): CloudStackEvent {
  return {
    eventId: raw.eventId ?? "",
    resource: raw.logicalResourceId ?? "",
    resourceType: raw.resourceType ?? "",
    physicalId: raw.physicalResourceId ?? "",
    status: raw.status ?? "",
    statusReason: raw.statusReason ?? "",
    at: readTime(raw.createTime),
  };
}

/** Reads one resource of ListStackResources. */
export function readStackResource(
  raw: ListStackResourcesResponseBodyResources,
): CloudStackResource {
  return {
    resource: raw.logicalResourceId ?? "",
    resourceType: raw.resourceType ?? "",
    physicalId: raw.physicalResourceId ?? "",
    status: raw.status ?? "",
    statusReason: raw.statusReason ?? "",
    updatedAt: readTime(raw.updateTime),
  };
}
