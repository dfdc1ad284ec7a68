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
  "registration.approve": "reviewApprove",
  "registration.request-changes": "reviewRequestChanges",
  "registration.reject": "reviewReject",
} as const;

/** What an event says: a key under `services.activity.did` and what fills its gaps. */
export type ServiceEventWords = {
  key: (typeof KEYS)[keyof typeof KEYS] | "other";
  values: { action: string; number: string };
};

function isKnown(action: string): action is keyof typeof KEYS {
  return action in KEYS;
}

function numberIn(details: unknown): string {
  if (typeof details !== "object" || details === null || !("number" in details)) return "";
  return typeof details.number === "number" ? String(details.number) : "";
}

/** Puts a line of the audit trail into words; what has none of its own is told by its action. */
export function describeServiceEvent(
  event: Pick<ServiceEvent, "action" | "before" | "after">,
): ServiceEventWords {
  const { action, before, after } = event;
  return {
    key: isKnown(action) ? KEYS[action] : "other",
    values: { action, number: numberIn(after) || numberIn(before) },
  };
}
