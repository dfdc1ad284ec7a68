import { ACCOUNTS_PER_CALL } from "./permission-limits";
import { targetShares } from "./target-shares";
import type { Permission } from "./wanted-permission";

/** One call to the cloud; accounts of `add` and `remove` at most 10, none for the others. */
export type PermissionCall = {
  call: "restore" | "publish" | "unpublish" | "add" | "remove";
  accounts: string[];
};

function batches(call: "add" | "remove", accounts: readonly string[]): PermissionCall[] {
  const calls: PermissionCall[] = [];
  for (let start = 0; start < accounts.length; start += ACCOUNTS_PER_CALL) {
    calls.push({ call, accounts: accounts.slice(start, start + ACCOUNTS_PER_CALL) });
  }
  return calls;
}

function flag(call: "publish" | "unpublish", isNeeded: boolean): PermissionCall[] {
  return isNeeded ? [{ call, accounts: [] }] : [];
}

/**
 * The calls that turn what is found into what is wanted, in an order in which each is accepted and nobody
 * unwanted stays longer than needed: out of the community first, for a public image cannot be shared
 * (`Image.Public`); then shares away, which makes room below 50; then shares added. Into the community
 * goes first, so that nobody is shut out meanwhile. Nothing when nothing differs.
 */
export function permissionCalls(
  found: Permission,
  wanted: Permission,
  before: readonly string[] = [],
): PermissionCall[] {
  const target = targetShares(wanted, found.accounts, before);
  return [
    ...flag("publish", wanted.public && !found.public),
    ...flag("unpublish", found.public && !wanted.public),
    ...batches(
      "remove",
      found.accounts.filter((uid) => !target.includes(uid)),
    ),
    ...batches(
      "add",
      target.filter((uid) => !found.accounts.includes(uid)),
    ),
  ];
}
