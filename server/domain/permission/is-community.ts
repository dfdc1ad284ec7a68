import { readRecord } from "./permission-record";

/**
 * Whether an image is, or is about to be, public. ECS copies no public image, not even for its owner
 * (CopyImage, OperationDenied.CommunityImage). Null stands for an image nobody was ever let in to.
 */
export function isCommunity(
  permission: { wantedPublic: boolean; applied: unknown; found: unknown } | null,
): boolean {
  if (!permission) return false;
  const { wantedPublic, applied, found } = permission;
  const was = readRecord("applied", applied)?.public || readRecord("found", found)?.public;
  return wantedPublic || Boolean(was);
}
