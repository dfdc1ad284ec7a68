/** How an account can stand to an image that it is wanted for, or that is shared with it. */
export type AccountGroup = "unwanted" | "missing" | "shared" | "unread" | "atLaunch";

/** Accounts of one group: how many, and the first of them by UID. */
export type SomeAccounts = { count: number; first: string[] };

/** Accounts of a group that are named; the rest is counted. As many as an image can be shared with. */
export const ACCOUNTS_NAMED = 50;

type Standing = {
  wanted: { count: number; first: readonly string[]; held: readonly string[] };
  /** UIDs that the image is shared with, null while nobody has looked. */
  actual: readonly string[] | null;
  /** More are wanted than an image can be shared with. */
  isLimited: boolean;
};

const NONE: SomeAccounts = { count: 0, first: [] };

function some(uids: readonly string[]): SomeAccounts {
  return { count: uids.length, first: uids.slice(0, ACCOUNTS_NAMED) };
}

/**
 * The accounts by how they stand. `wanted.first` has to name ACCOUNTS_NAMED more than hold a share, so
 * that the groups of those that hold none have their names.
 */
export function accountGroups({
  wanted,
  actual,
  isLimited,
}: Standing): Record<AccountGroup, SomeAccounts> {
  const isHeld = new Set(wanted.held);
  const without = {
    count: wanted.count - wanted.held.length,
    first: wanted.first.filter((uid) => !isHeld.has(uid)).slice(0, ACCOUNTS_NAMED),
  };
  return {
    unwanted: some((actual ?? []).filter((uid) => !isHeld.has(uid))),
    missing: actual && !isLimited ? without : NONE,
    shared: actual ? some(wanted.held) : NONE,
    unread: actual ? NONE : { count: wanted.count, first: wanted.first.slice(0, ACCOUNTS_NAMED) },
    atLaunch: isLimited ? without : NONE,
  };
}
