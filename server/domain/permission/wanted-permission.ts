import type { Visibility } from "../visibility/visibility-of";

/** Who may use a regional image besides the platform account that owns it. */
export type Permission = {
  /** A community image: every account may use it. */
  public: boolean;
  /** UIDs that the image is shared with, sorted, each once. */
  accounts: string[];
};

/** Nobody but the platform. */
export const NOBODY: Permission = { public: false, accounts: [] };

/**
 * What visibility asks of a regional image: community for public, shares for whitelists, nothing for
 * private. A public image carries no shares of ours, for they would outlive the publication
 * (ModifyImageSharePermission). The platform owns the image and cannot be shared with
 * (`InvalidAccount.Forbbiden`).
 */
export function wantedPermission(visibility: Visibility, platformUid: string): Permission {
  if (visibility.kind === "private") return NOBODY;
  if (visibility.kind === "public") return { public: true, accounts: [] };
  return { public: false, accounts: visibility.accounts.filter((uid) => uid !== platformUid) };
}

/** Do two wishes ask for the same? */
export function samePermission(a: Permission, b: Permission): boolean {
  return a.public === b.public && a.accounts.join() === b.accounts.join();
}
