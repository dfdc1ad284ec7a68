import { type PermissionCall, permissionCalls } from "./permission-calls";
import type { AppliedPermission, Drift, FoundPermission } from "./permission-record";
import { satisfies } from "./target-shares";
import type { Permission } from "./wanted-permission";

/** What is known of one image when its region is looked at. */
export type LookedAt = {
  wanted: Permission;
  /** Null before the first time, and while a change is under way. */
  applied: AppliedPermission | null;
  found: FoundPermission;
  /** A person asked for what somebody else changed to be changed back. */
  repairing: boolean;
};

/** What to do next with one image. */
export type PermissionStep =
  | { kind: "matching" }
  /** The image takes no change now. */
  | { kind: "wait" }
  | { kind: "write"; calls: PermissionCall[] }
  /** Somebody else changed it: told, and left alone until a person says so. */
  | { kind: "drifted"; drift: Drift[] };

/** What differs between what this house brought the image to and what is found. */
function differences({ wanted, applied, found }: LookedAt): Drift[] {
  const calls = permissionCalls(found, wanted, applied?.accounts);
  const named = (call: PermissionCall["call"]) =>
    calls.filter((each) => each.call === call).flatMap((each) => each.accounts);
  const drift: Drift[] = [];
  if (found.status === "Deprecated") drift.push({ kind: "image_deprecated", accounts: [] });
  if (found.public && !wanted.public) drift.push({ kind: "published", accounts: [] });
  if (!found.public && wanted.public) drift.push({ kind: "unpublished", accounts: [] });
  const [added, removed] = [named("remove"), named("add")];
  if (added.length > 0) drift.push({ kind: "share_added", accounts: added });
  if (removed.length > 0) drift.push({ kind: "share_removed", accounts: removed });
  return drift;
}

/** A deprecated image can be taken away from accounts, but neither shared nor published (`OperationDenied.InvalidImageStatus`). */
function stepForDeprecated(looked: LookedAt, calls: PermissionCall[]): PermissionStep {
  if (looked.repairing) {
    return { kind: "write", calls: [{ call: "restore", accounts: [] }, ...calls] };
  }
  const isTakenAway = ({ call }: PermissionCall) => call === "unpublish" || call === "remove";
  const away = looked.wanted.public || isKept(looked) ? [] : calls.filter(isTakenAway);
  if (away.length > 0) return { kind: "write", calls: away };
  return { kind: "drifted", drift: differences(looked) };
}

/** Was the image brought to what is wanted already, so that a difference is somebody else's? */
function isKept({ wanted, applied }: LookedAt): boolean {
  return applied !== null && satisfies(applied, wanted);
}

/**
 * Decides from one successful look what is done about who may use an image. A difference is written when
 * something else is wanted than was applied, and is somebody else's doing when not; a repair writes both.
 * An image that is gone is told as such whatever is wanted: repairing it means copying it again.
 */
export function nextPermissionStep(looked: LookedAt): PermissionStep {
  const { wanted, applied, found, repairing } = looked;
  if (found.status === "Missing") {
    return { kind: "drifted", drift: [{ kind: "image_deleted", accounts: [] }] };
  }
  const calls = permissionCalls(found, wanted, applied?.accounts);
  if (found.status === "Deprecated") return stepForDeprecated(looked, calls);
  if (found.status !== "Available") return { kind: "wait" };
  if (calls.length === 0) return { kind: "matching" };
  if (isKept(looked) && !repairing) return { kind: "drifted", drift: differences(looked) };
  return { kind: "write", calls };
}
