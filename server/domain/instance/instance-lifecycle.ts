import { defineLifecycle } from "../lifecycle";

/** States of a service instance (Compute Nest, GetServiceInstance: Created to DeletedFailed). */
export const INSTANCE_STATES = [
  "created",
  "deploying",
  "deployed_failed",
  "deployed",
  "upgrading",
  "deleting",
  "deleted",
  "deleted_failed",
] as const;

/** See INSTANCE_STATES. */
export type InstanceState = (typeof INSTANCE_STATES)[number];

/** What people and the cloud do to an instance. */
export type InstanceAction =
  | "start"
  | "complete"
  | "fail"
  | "undo"
  | "retry"
  | "upgrade"
  | "delete"
  | "finish"
  | "failDelete";

/** The life of a service instance. What is under way ends before anything else is begun. */
export const instanceLifecycle = defineLifecycle<InstanceState, InstanceAction>({
  // The stack has been taken on.
  start: { from: ["created"], to: "deploying" },
  complete: { from: ["deploying", "upgrading"], to: "deployed" },
  fail: { from: ["created", "deploying", "upgrading"], to: "deployed_failed" },
  // An upgrade that failed and was taken back: the stack is as before.
  undo: { from: ["upgrading"], to: "deployed" },
  retry: { from: ["deployed_failed"], to: "created" },
  // Also after an upgrade that could not be taken back.
  upgrade: { from: ["deployed", "deployed_failed"], to: "upgrading" },
  delete: { from: ["deployed", "deployed_failed", "deleted_failed"], to: "deleting" },
  finish: { from: ["deleting"], to: "deleted" },
  failDelete: { from: ["deleting"], to: "deleted_failed" },
});

/** States in which the cloud is at work, or about to be. */
export const MOVING_STATES = ["created", "deploying", "upgrading", "deleting"] as const;
