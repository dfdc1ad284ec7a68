import type { WhitelistEvent } from "./whitelist-data";

const KEYS = {
  "whitelist.add": "added",
  "whitelist.change": "changed",
  "whitelist.remove": "removed",
} as const;

const PARTS = ["alias", "scope", "deploy", "expiresAt", "note"] as const;

type PartValue = string | boolean | null;

/** A value of an entry; `was` is there where it took the place of another one. A moment is an ISO string. */
export type EntryValue = { part: (typeof PARTS)[number]; was?: PartValue; value: PartValue };

/** An entry of a whitelist as the trail tells it: its account, and the values it had, was given or lost. */
export type ToldEntry = { accountUid: string; values: EntryValue[] };

/** A line of the trail: a key under `whitelists.activity.did`, and the entries it is about. */
export type WhitelistEventWords = {
  key: (typeof KEYS)[keyof typeof KEYS];
  entries: ToldEntry[];
};

type Details = Record<string, unknown>;

function isRecord(value: unknown): value is Details {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function entriesIn(details: unknown): Details[] {
  if (!isRecord(details) || !Array.isArray(details.entries)) return [];
  return details.entries.filter(isRecord);
}

function partOf(details: Details, part: EntryValue["part"]): PartValue {
  const value = details[part];
  return typeof value === "string" || typeof value === "boolean" ? value : null;
}

/** What is said of an entry: all that it holds. */
function held(entry: Details): EntryValue[] {
  return PARTS.map((part) => ({ part, value: partOf(entry, part) })).filter(
    ({ value }) => value !== "" && value !== null,
  );
}

/** What became of an entry: the parts that differ. */
function changed(before: Details, after: Details): EntryValue[] {
  return PARTS.filter((part) => part in after)
    .map((part) => ({ part, was: partOf(before, part), value: partOf(after, part) }))
    .filter(({ was, value }) => was !== value);
}

/** Reads a change of a whitelist out of its trail: what was added, removed, or what it was and became. */
export function describeWhitelistEvent(
  event: Pick<WhitelistEvent, "action" | "before" | "after">,
): WhitelistEventWords {
  const { action, before, after } = event;
  const key = KEYS[action as keyof typeof KEYS] ?? "changed";
  const became = key === "changed" && isRecord(after) ? after : null;
  const entries = entriesIn(key === "added" ? after : before).map((entry) => ({
    accountUid: String(entry.accountUid),
    values: became ? changed(entry, became) : held(entry),
  }));
  return { key, entries };
}
