import type { CloudStack } from "../cloud/cloud-stack";
import type { InstanceState } from "./instance-lifecycle";

/** What decides what is done next with an instance. */
export type InstanceProgress = {
  state: InstanceState;
  stackId: string | null;
  /** Set just before a stack is asked for: from then on there may be one that no row knows. */
  askedAt: Date | null;
  /** When the cloud took on the operation under way. */
  startedAt: Date | null;
};

/** What to do next with an instance. */
export type StackStep =
  | { kind: "nothing" }
  /** Look for the stack by its name: an earlier try may have made it. */
  | { kind: "adopt" }
  | { kind: "create" }
  /** Take away what a failed try has left, so that the name is free. */
  | { kind: "clear" }
  /** The stack of an earlier try is gone. */
  | { kind: "forget" }
  | { kind: "update" }
  | { kind: "delete" }
  | { kind: "wait" }
  | { kind: "complete" }
  /** Failed for good; `undone`: the stack is as it was before. */
  | { kind: "fail"; undone: boolean }
  | { kind: "deleted" }
  | { kind: "delete-failed" };

/**
 * Decides from the row and from the stack as found (null: there is none of its id) what is done next. The
 * same row and stack always give the same step, so a step that was cut short is simply taken again.
 */
export function nextStackStep(instance: InstanceProgress, stack: CloudStack | null): StackStep {
  switch (instance.state) {
    case "created":
      return stepForCreated(instance, stack);
    case "deploying":
      return stepForStarted(stack);
    case "upgrading":
      return instance.startedAt ? stepForStarted(stack) : { kind: "update" };
    case "deleting":
      return stepForDeleting(instance, stack);
    default:
      return { kind: "nothing" };
  }
}

function isGone(stack: CloudStack | null): boolean {
  return stack === null || stack.status === "DELETE_COMPLETE";
}

function stepForCreated(instance: InstanceProgress, stack: CloudStack | null): StackStep {
  if (instance.stackId === null) return { kind: instance.askedAt ? "adopt" : "create" };
  // A stack of an earlier try holds the name.
  if (isGone(stack)) return { kind: "forget" };
  if (stack?.outcome === "in_progress") return { kind: "wait" };
  return stack?.status === "DELETE_FAILED" && instance.startedAt
    ? { kind: "fail", undone: false }
    : { kind: "clear" };
}

function stepForStarted(stack: CloudStack | null): StackStep {
  if (isGone(stack)) return { kind: "fail", undone: false };
  if (stack?.outcome === "in_progress") return { kind: "wait" };
  if (stack?.outcome === "complete") return { kind: "complete" };
  return { kind: "fail", undone: stack?.outcome === "undone" };
}

function stepForDeleting(instance: InstanceProgress, stack: CloudStack | null): StackStep {
  if (instance.stackId === null) return { kind: instance.askedAt ? "adopt" : "deleted" };
  if (isGone(stack)) return { kind: "deleted" };
  if (stack?.outcome === "in_progress") return { kind: "wait" };
  return instance.startedAt ? { kind: "delete-failed" } : { kind: "delete" };
}
