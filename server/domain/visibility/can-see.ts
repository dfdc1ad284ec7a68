import type { Role } from "../actor";
import type { Visibility } from "./visibility-of";

/** Who looks, and for which account. */
export type Viewer = { role: Role; accountUid: string };

/** May this role see the packages of every account? Who reviews services and keeps whitelists has to. */
export function seesEveryPackage(role: Role): boolean {
  return role === "reviewer" || role === "admin";
}

/** May this person see what `ownerUid` packed? What they may not see is, to them, not there. */
export function canSee(viewer: Viewer, ownerUid: string, visibility: Visibility): boolean {
  if (viewer.accountUid === ownerUid || seesEveryPackage(viewer.role)) return true;
  if (visibility.kind === "whitelist") return visibility.accounts.includes(viewer.accountUid);
  return visibility.kind === "public";
}
