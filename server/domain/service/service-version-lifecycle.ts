import { defineLifecycle } from "../lifecycle";

/** States of a service version (Compute Nest Supplier, GetService: Draft, Submitted, Approved, Online, Offline). */
export const SERVICE_VERSION_STATES = [
  "draft",
  "submitted",
  "approved",
  "online",
  "offline",
] as const;

/** See SERVICE_VERSION_STATES. */
export type ServiceVersionState = (typeof SERVICE_VERSION_STATES)[number];

/** What can be done to a service version. */
export type ServiceVersionAction =
  | "edit"
  | "submit"
  | "withdraw"
  | "return"
  | "approve"
  | "reopen"
  | "publish"
  | "takeOffline"
  | "putBack"
  | "delete";

/** The states that a version passes until it is published for the first time: one version at a time. */
export const UNPUBLISHED_STATES = ["draft", "submitted", "approved"] as const;

/**
 * The life of a service version. Submitted and approved ones are immutable (GetService, Status), so an
 * approved one that is to be changed is reopened, which voids the approval.
 */
export const serviceVersionLifecycle = defineLifecycle<ServiceVersionState, ServiceVersionAction>({
  edit: { from: ["draft"], to: "draft" },
  submit: { from: ["draft"], to: "submitted" },
  withdraw: { from: ["submitted"], to: "draft" },
  // A reviewer asks for changes or rejects.
  return: { from: ["submitted"], to: "draft" },
  approve: { from: ["submitted"], to: "approved" },
  reopen: { from: ["approved"], to: "draft" },
  publish: { from: ["approved"], to: "online" },
  takeOffline: { from: ["online"], to: "offline" },
  // Back to an earlier version: it was approved before, and its content never changed.
  putBack: { from: ["offline"], to: "online" },
  // Nothing is left of it; the state it enters is never written.
  delete: { from: ["draft"], to: "draft" },
});
