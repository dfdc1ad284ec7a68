import type { PermissionState } from "./permission-lifecycle";

/** What a person is shown: the states, and two ways of being due that read differently. */
export const PERMISSION_STATUSES = [
  "waiting",
  "repairing",
  "due",
  "matching",
  "limited",
  "failed",
  "drifted",
] as const;

/** See PERMISSION_STATUSES. */
export type PermissionStatus = (typeof PERMISSION_STATUSES)[number];

/** By what people look for: what needs somebody, what is under way, what is as it should be. */
export const PERMISSION_GROUPS = ["attention", "moving", "settled"] as const;

/** See PERMISSION_GROUPS. */
export type PermissionGroup = (typeof PERMISSION_GROUPS)[number];

/** The status of one image's permission; an image that is not there yet keeps it waiting. */
export function permissionStatus(permission: {
  state: PermissionState;
  isReady: boolean;
  repairing: boolean;
}): PermissionStatus {
  if (!permission.isReady) return "waiting";
  if (permission.state === "due" && permission.repairing) return "repairing";
  return permission.state;
}

/** The group of a status. */
export function permissionGroup(status: PermissionStatus): PermissionGroup {
  if (status === "failed" || status === "drifted") return "attention";
  return status === "matching" || status === "limited" ? "settled" : "moving";
}
