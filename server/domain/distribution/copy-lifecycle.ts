import { defineLifecycle } from "../lifecycle";

/** States of the copy of one source image in one region. */
export const COPY_STATES = [
  "pending",
  "queued",
  "copying",
  "verifying",
  "available",
  "failed",
  "cancelled",
] as const;

/** See COPY_STATES. */
export type CopyState = (typeof COPY_STATES)[number];

/** What can happen to a copy. */
export type CopyAction =
  | "plan"
  | "accept"
  | "progress"
  | "verify"
  | "confirm"
  | "doubt"
  | "restart"
  | "fail"
  | "cancel"
  | "retry"
  | "remake"
  | "adopt"
  | "discard";

/** States in which the cloud may be at work on the copy: what a look looks at. */
export const IN_FLIGHT_STATES = ["queued", "copying", "verifying"] as const satisfies CopyState[];

/** States of a copy that is still on its way. */
export const MOVING_STATES = ["pending", ...IN_FLIGHT_STATES] as const satisfies CopyState[];

/**
 * pending (wanted) → queued (has a slot; the cloud may still say Waiting) → copying → verifying →
 * available. The engine restarts an attempt that broke and doubts an image the cloud no longer
 * copies from; a person retries a copy that failed, has one made anew whose image was deleted, adopts an
 * image that nobody knew, or discards the image of a copy that no version refers to.
 */
export const copyLifecycle = defineLifecycle<CopyState, CopyAction>({
  plan: { from: ["pending"], to: "queued" },
  accept: { from: ["queued"], to: "queued" },
  progress: { from: ["queued", "copying"], to: "copying" },
  verify: { from: ["queued", "copying"], to: "verifying" },
  confirm: { from: ["verifying"], to: "available" },
  doubt: { from: ["available"], to: "verifying" },
  restart: { from: IN_FLIGHT_STATES, to: "pending" },
  fail: { from: MOVING_STATES, to: "failed" },
  cancel: { from: MOVING_STATES, to: "cancelled" },
  retry: { from: ["failed", "cancelled"], to: "pending" },
  // Its image was deleted by somebody else.
  remake: { from: ["available"], to: "pending" },
  adopt: { from: ["pending", "failed", "cancelled"], to: "queued" },
  discard: { from: ["available", "failed", "cancelled"], to: "cancelled" },
});

/** Is the copy still on its way? */
export function isMoving(state: CopyState): boolean {
  return MOVING_STATES.some((moving) => moving === state);
}
