import type { ServiceEvent } from "./service-data";

const KEYS = {
  "service.create": "serviceCreate",
  "service-version.create": "versionCreate",
  "service-version.edit": "versionEdit",
  "service-version.delete": "versionDelete",
  "service-version.submit": "versionSubmit",
  "service-version.withdraw": "versionWithdraw",
  "service-version.reopen": "versionReopen",
  "service-version.publish": "versionPublish",
  "service-version.take-offline": "versionTakeOffline",
  "service-version.put-back": "versionPutBack",
  "registration.claim": "reviewClaim",
  "registration.unclaim": "reviewUnclaim",
  "registration.comment": "reviewComment",
  "registration.resolve-comment": "reviewResolve",
  "registration.reopen-comment": "reviewReopenComment",
  "registration.approve": "reviewApprove",
  "registration.request-changes": "reviewRequestChanges",
  "registration.reject": "reviewReject",
  "whitelist.add": "whitelistAdd",
  "whitelist.change": "whitelistChange",
  "whitelist.remove": "whitelistRemove",
  "instance.test": "instanceTest",
  "instance.launch": "instanceLaunch",
  "instance.upgrade": "instanceUpgrade",
  "instance.roll-back": "instanceRollBack",
  "instance.retry": "instanceRetry",
  "instance.delete": "instanceDelete",
} as const;

/** What an event says: a key under `services.activity.did` and what fills its gaps. */
export type ServiceEventWords = {
  key: (typeof KEYS)[keyof typeof KEYS] | "other";
  values: { action: string; number: string; accounts: number };
};

function isKnown(action: string): action is keyof typeof KEYS {
  return Object.hasOwn(KEYS, action);
}

/** One detail of what was before or after. */
function detail(of: unknown, name: string): unknown {
  return new Map(Object.entries(of ?? {})).get(name);
}

function numberIn(details: unknown): string {
  const number = detail(details, "number");
  return typeof number === "number" ? String(number) : "";
}

/** How many accounts of a whitelist an event touched: what it put there, what it changed, or what it took away. */
function countAccounts({ before, after }: Pick<ServiceEvent, "before" | "after">): number {
  const lists = [detail(after, "accounts"), detail(after, "entries"), detail(before, "entries")];
  return lists.find((list): list is unknown[] => Array.isArray(list))?.length ?? 0;
}

/** Puts a line of the audit trail into words; what has none of its own is told by its action. */
export function describeServiceEvent(
  event: Pick<ServiceEvent, "action" | "before" | "after">,
): ServiceEventWords {
  const { action, before, after } = event;
  return {
    key: isKnown(action) ? KEYS[action] : "other",
    values: { action, number: numberIn(after) || numberIn(before), accounts: countAccounts(event) },
  };
}
