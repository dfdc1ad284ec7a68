import { Refusal } from "../refusal";
import type { World } from "../world";
import type { StackWork } from "./stack";

const THROTTLED_CALLS = 2;
const THROTTLE_RETRY_MS = 500;

/** A stack by what its sentinels are counted under. */
export interface NamedStack {
  readonly ownerUid: string;
  readonly regionId: string;
  readonly stackName: string;
}

/** A failure that ECS could name for the first step of an operation. */
const PRESCRIBED = {
  "create-failed": {
    code: "OperationDenied.NoStock",
    message: "The requested resource is sold out in the specified zone.",
  },
  "update-failed": {
    code: "IncorrectInstanceStatus",
    message: "The current status of the resource does not support this operation.",
  },
  "delete-failed": {
    code: "DependencyViolation",
    message: "There is still instance(s) in the specified security group.",
  },
} as const;

function key(sentinel: string, { ownerUid, regionId, stackName }: NamedStack): string {
  return `stack ${sentinel} ${ownerUid}/${stackName} ${regionId}`;
}

function hits(world: World, sentinel: string, stack: NamedStack): number {
  return world.sentinelHits[key(sentinel, stack)] ?? 0;
}

/** The world after a sentinel in the stack's name acted once more. */
export function withStackHit(world: World, sentinel: string, stack: NamedStack): World {
  if (!stack.stackName.includes(`-${sentinel}`)) return world;
  const count = hits(world, sentinel, stack) + 1;
  return { ...world, sentinelHits: { ...world.sentinelHits, [key(sentinel, stack)]: count } };
}

/** The failure the stack's name asks for: always (`…-create-failed`), or the first time (`…-once`). */
export function prescribedFailure(
  world: World,
  sentinel: keyof typeof PRESCRIBED,
  stack: NamedStack,
): StackWork["prescribed"] {
  const { stackName } = stack;
  if (!stackName.includes(`-${sentinel}`)) return null;
  const isOnce = stackName.includes(`-${sentinel}-once`);
  return isOnce && hits(world, sentinel, stack) > 0 ? null : PRESCRIBED[sentinel];
}

/** Whether this first CreateStack of the name is to be carried out and then left without an answer. */
export function dropsConnection(world: World, stack: NamedStack): boolean {
  return (
    stack.stackName.includes("-accepted-then-dropped") &&
    hits(world, "accepted-then-dropped", stack) === 0
  );
}

/** The refusal of the first two CreateStack calls of a name with `-throttled-twice`. */
export function throttledRefusal(world: World, stack: NamedStack): Refusal | null {
  const isThrottled =
    stack.stackName.includes("-throttled-twice") &&
    hits(world, "throttled-twice", stack) < THROTTLED_CALLS;
  if (!isThrottled) return null;
  return new Refusal(
    400,
    "Throttling.User",
    "Request was denied due to user flow control.",
    THROTTLE_RETRY_MS,
  );
}
