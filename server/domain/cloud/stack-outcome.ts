import type { StackOutcome } from "./cloud-stack";

/**
 * What a status of ROS (GetStack `Status`) means for the operation it ends. A rollback that is
 * complete has undone what failed: after CREATE nothing is left, after UPDATE the stack is as before.
 */
export function stackOutcome(status: string): StackOutcome {
  if (status.endsWith("_IN_PROGRESS")) return "in_progress";
  if (status.endsWith("_FAILED")) return "failed";
  return status.endsWith("ROLLBACK_COMPLETE") ? "undone" : "complete";
}
