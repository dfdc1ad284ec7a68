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
  | "retry";

const MOVING: readonly CopyState[] = ["pending", "queued", "copying", "verifying"];

/**
 * pending (wanted) → queued (has a slot; the cloud may still say Waiting) → copying → verifying →
 * available. The engine restarts an attempt that broke and doubts an image the cloud no longer
 * copies from; a person retries a copy that failed.
 */
export const copyLifecycle = defineLifecycle<CopyState, CopyAction>({
  plan: { from: ["pending"], to: "queued" },
  accept: { from: ["queued"], to: "queued" },
  progress: { from: ["queued", "copying"], to: "copying" },
  verify: { from: ["queued", "copying"], to: "verifying" },
  confirm: { from: ["verifying"], to: "available" },
  doubt: { from: ["available"], to: "verifying" },
  restart: { from: ["queued", "copying", "verifying"], to: "pending" },
  fail: { from: MOVING, to: "failed" },
  cancel: { from: MOVING, to: "cancelled" },
  retry: { from: ["failed", "cancelled"], to: "pending" },
});

/** Is the copy still on its way? */
export function isMoving(state: CopyState): boolean {
  return MOVING.includes(state);
}
