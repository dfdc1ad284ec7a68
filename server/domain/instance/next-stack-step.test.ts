import { expect, it } from "vitest";
import type { CloudStack } from "../cloud/cloud-stack";
import { stackOutcome } from "../cloud/stack-outcome";
import type { InstanceState } from "./instance-lifecycle";
import { nextStackStep } from "./next-stack-step";

const at = new Date(0);

function stackIn(status: string | null): CloudStack | null {
  if (status === null) return null;
  return { status, outcome: stackOutcome(status) } as CloudStack;
}

it.each<[InstanceState, string, string | null, string]>([
  ["created", "", null, "create"],
  ["created", "asked", null, "adopt"],
  ["created", "stack", "CREATE_ROLLBACK_COMPLETE", "clear"],
  ["created", "stack", "DELETE_FAILED", "clear"],
  ["created", "stack started", "DELETE_IN_PROGRESS", "wait"],
  ["created", "stack started", "DELETE_FAILED", "fail"],
  ["created", "stack started", "DELETE_COMPLETE", "forget"],
  ["created", "stack started", null, "forget"],
  ["deploying", "stack asked started", "CREATE_IN_PROGRESS", "wait"],
  ["deploying", "stack asked started", "CREATE_ROLLBACK_IN_PROGRESS", "wait"],
  ["deploying", "stack asked started", "CREATE_COMPLETE", "complete"],
  ["deploying", "stack asked started", "CREATE_ROLLBACK_COMPLETE", "fail undone"],
  ["deploying", "stack asked started", "CREATE_FAILED", "fail"],
  ["deploying", "stack asked started", null, "fail"],
  ["upgrading", "stack", "CREATE_COMPLETE", "update"],
  ["upgrading", "stack", "UPDATE_IN_PROGRESS", "update"],
  ["upgrading", "stack started", "UPDATE_IN_PROGRESS", "wait"],
  ["upgrading", "stack started", "UPDATE_COMPLETE", "complete"],
  ["upgrading", "stack started", "ROLLBACK_COMPLETE", "fail undone"],
  ["upgrading", "stack started", "ROLLBACK_FAILED", "fail"],
  ["deleting", "", null, "deleted"],
  ["deleting", "asked", null, "adopt"],
  ["deleting", "stack", "CREATE_COMPLETE", "delete"],
  ["deleting", "stack", "DELETE_FAILED", "delete"],
  ["deleting", "stack started", "DELETE_IN_PROGRESS", "wait"],
  ["deleting", "stack started", "DELETE_COMPLETE", "deleted"],
  ["deleting", "stack started", null, "deleted"],
  ["deleting", "stack started", "DELETE_FAILED", "delete-failed"],
  ["deployed", "stack started", "CREATE_COMPLETE", "nothing"],
  ["deleted", "", null, "nothing"],
])("%s with %j and a stack in %s: %s", (state, marks, status, expected) => {
  const instance = {
    state,
    stackId: marks.includes("stack") ? "s-1" : null,
    askedAt: marks.includes("asked") ? at : null,
    startedAt: marks.includes("started") ? at : null,
  };
  const step = nextStackStep(instance, stackIn(status));
  expect(`${step.kind}${step.kind === "fail" && step.undone ? " undone" : ""}`).toBe(expected);
});
