import { type Sentence, sentence } from "../sentence";
import { type PermissionState, permissionLifecycle } from "./permission-lifecycle";

/** Why there is nothing to repair about this permission, or null. */
export function whyNotRepair(permission: { state: PermissionState }): Sentence | null {
  return permissionLifecycle.can("repair", permission.state)
    ? null
    : sentence("rules.repair_not_needed");
}
