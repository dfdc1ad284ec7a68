import { defineLifecycle } from "../lifecycle";

/** States of who may use one regional image. */
export const PERMISSION_STATES = ["due", "matching", "limited", "failed", "drifted"] as const;

/** See PERMISSION_STATES. */
export type PermissionState = (typeof PERMISSION_STATES)[number];

/** What can happen to a permission. */
export type PermissionAction = "confirm" | "limit" | "drift" | "fail" | "repair";

/**
 * due (to be brought about) → matching, or limited when more accounts are wanted than an image takes. A
 * look finds drift at any time; a refusal fails only what was to be changed. Whatever else is wanted
 * makes it due again from any state (markPermissions).
 */
export const permissionLifecycle = defineLifecycle<PermissionState, PermissionAction>({
  confirm: { from: PERMISSION_STATES, to: "matching" },
  limit: { from: PERMISSION_STATES, to: "limited" },
  drift: { from: PERMISSION_STATES, to: "drifted" },
  fail: { from: ["due", "failed"], to: "failed" },
  repair: { from: ["drifted", "failed"], to: "due" },
});
