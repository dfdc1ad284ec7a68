import type { WhitelistScope } from "../whitelist/whitelist-input";

/** A service as far as it bears on who may see and deploy it. */
export type AccessSubject = {
  accountUid: string;
  /** Of the version that is online, null when none is. */
  onlineType: "private" | "public" | null;
  /** Of the version in review, null when there is none. */
  betaType: "private" | "public" | null;
  whitelist: readonly {
    accountUid: string;
    scope: WhitelistScope;
    deploy: boolean;
    expiresAt: Date | null;
  }[];
};

/** What an account may do with a service, and why. `online` and `beta` say which versions it sees. */
export type ServiceAccess = {
  see: boolean;
  deploy: boolean;
  online: boolean;
  beta: boolean;
  because: "owner" | "public" | "whitelist" | "expired" | "offline" | "not-listed";
};

/**
 * What the account `uid` may do with a service. Its owner does everything. A public service that is
 * online is open to everybody; a whitelist opens a private one, and the version in review to those with
 * scope `all` (Compute Nest, "Modify the permissions on service deployment").
 */
export function serviceAccess(uid: string, subject: AccessSubject, now: Date): ServiceAccess {
  if (uid === subject.accountUid) return access(true, true, subject, "owner");
  const entry = subject.whitelist.find((one) => one.accountUid === uid);
  const expired = entry !== undefined && entry.expiresAt !== null && entry.expiresAt <= now;
  const listed = expired ? undefined : entry;
  const open = subject.onlineType === "public";
  const online = subject.onlineType !== null && (open || listed !== undefined);
  const beta = subject.betaType !== null && listed?.scope === "all";
  if (!online && !beta) return { ...NOTHING, because: reason(entry, expired) };
  const deploy = open || (listed?.deploy ?? false);
  return { see: true, deploy, online, beta, because: open && !listed ? "public" : "whitelist" };
}

const NOTHING = { see: false, deploy: false, online: false, beta: false } as const;

function access(
  online: boolean,
  beta: boolean,
  subject: AccessSubject,
  because: ServiceAccess["because"],
): ServiceAccess {
  return {
    see: true,
    deploy: true,
    online: online && subject.onlineType !== null,
    beta: beta && subject.betaType !== null,
    because,
  };
}

function reason(entry: object | undefined, expired: boolean): ServiceAccess["because"] {
  if (expired) return "expired";
  return entry ? "offline" : "not-listed";
}
