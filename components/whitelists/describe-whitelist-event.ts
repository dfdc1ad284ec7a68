import type { WhitelistEvent } from "./whitelist-data";

const KEYS = {
  "whitelist.add": "added",
  "whitelist.change": "changed",
  "whitelist.remove": "removed",
} as const;

/** A line of the trail: a key under `whitelists.activity.did`, how many accounts, and each with its values. */
export type WhitelistEventWords = {
  key: (typeof KEYS)[keyof typeof KEYS];
  accounts: number;
  lines: string[];
};

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function entriesIn(details: unknown): Record<string, unknown>[] {
  if (!isRecord(details) || !Array.isArray(details.entries)) return [];
  return details.entries.filter(isRecord);
}

function valuesOf({ accountUid: _, accounts: __, ...values }: Record<string, unknown>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== "" && value !== null)
    .map(([name, value]) => `${name}=${String(value)}`)
    .join(" ");
}

/** Puts a change of a whitelist into words: what was added, removed, or what it was and became. */
export function describeWhitelistEvent(
  event: Pick<WhitelistEvent, "action" | "before" | "after">,
): WhitelistEventWords {
  const { action, before, after } = event;
  const key = KEYS[action as keyof typeof KEYS] ?? "changed";
  const entries = entriesIn(key === "added" ? after : before);
  const became = key === "changed" && isRecord(after) ? ` → ${valuesOf(after)}` : "";
  const lines = entries.map((entry) => `${String(entry.accountUid)} ${valuesOf(entry)}${became}`);
  return { key, accounts: entries.length, lines };
}
