import type {
  Stack,
  StackAction,
  StackEvent,
  StackResource,
  StackStatus,
  StackStep,
  StackWork,
} from "./stack";

/** Copy time of one step at speed 1; a stack of many resources hurries, so that none takes minutes. */
const STEP_MS = 2000;
const LONGEST_STACK_MS = 40_000;
/** What a stack without any step to do takes. */
const IDLE_MS = 500;

/** The moment and pace at which an operation starts. */
export type StackAnchor = StackWork["anchor"];

/** What an operation needs beside the stack. */
export interface WorkOrder {
  readonly action: StackAction;
  readonly steps: readonly StackStep[];
  readonly anchor: StackAnchor;
  readonly rollsBack?: boolean;
  readonly before?: StackWork["before"];
  readonly prescribed?: StackWork["prescribed"];
}

/** The stack with an operation begun on it at the anchor: in progress, its first step running. */
export function begun(stack: Stack, order: WorkOrder): Stack {
  const { action, steps, anchor } = order;
  const stepMs = steps.length === 0 ? IDLE_MS : Math.min(STEP_MS, LONGEST_STACK_MS / steps.length);
  const work: StackWork = {
    action,
    steps,
    stepMs,
    stepEndsAt: anchor.copyMs + stepMs,
    anchor,
    rollsBack: order.rollsBack ?? false,
    before: order.before ?? null,
    prescribed: order.prescribed ?? null,
  };
  const started = withStatus({ ...stack, work }, `${action}_IN_PROGRESS`, {
    reason: `Stack ${action} started`,
    at: anchor.calendarMs,
  });
  return withStepBegun(started, anchor.calendarMs);
}

/** The stack in another state, with the event that tells it. */
export function withStatus(
  stack: Stack,
  status: StackStatus,
  { reason, at }: { reason: string; at: number },
): Stack {
  const event: StackEvent = {
    logicalId: stack.stackName,
    type: "ALIYUN::ROS::Stack",
    physicalId: stack.stackId,
    status,
    statusReason: reason,
    at,
  };
  return { ...stack, status, statusReason: reason, events: [...stack.events, event] };
}

/** The stack with the first step of its work running. */
export function withStepBegun(stack: Stack, at: number): Stack {
  const step = stack.work?.steps[0];
  if (!step) return stack;
  return withResource(stack, step, {
    status: `${step.action}_IN_PROGRESS`,
    statusReason: "state changed",
    at,
  });
}

/** The stack with the resource of a step in another state, with the event that tells it. */
export function withResource(
  stack: Stack,
  { resource }: StackStep,
  change: {
    readonly status: StackStatus;
    readonly statusReason: string;
    readonly at: number;
    readonly physicalId?: string;
  },
): Stack {
  const { status, statusReason, at } = change;
  const known = stack.resources.find(({ logicalId }) => logicalId === resource.logicalId);
  const next: StackResource = {
    ...resource,
    physicalId: change.physicalId ?? known?.physicalId ?? "",
    status,
    statusReason,
    createdAt: known?.createdAt ?? at,
    updatedAt: at,
  };
  const { logicalId, type, physicalId } = next;
  return {
    ...stack,
    resources: known
      ? stack.resources.map((other) => (other === known ? next : other))
      : [...stack.resources, next],
    events: [...stack.events, { logicalId, type, physicalId, status, statusReason, at }],
  };
}

/** The calendar (epoch ms) at a copy time of the stack's work; both run alike when the clock only jumps. */
export function calendarAt({ anchor }: StackWork, copyMs: number): number {
  const pace = Math.max(anchor.speed, 1);
  return Math.round(anchor.calendarMs + (copyMs - anchor.copyMs) / pace);
}
