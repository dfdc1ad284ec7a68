import { type Sentence, sentence } from "../sentence";
import { type EntryColumn, entryColumns } from "./entry-columns";
import { endOfDay, isOver } from "./expiry-day";
import { type WhitelistEntryInput, whitelistEntry } from "./whitelist-input";

/** A line of a pasted or uploaded table; `line` counts from 1 in that text. */
export type EntryRow = { line: number; cells: readonly string[] };

/** What became of a line: an account to add, one that is there already, or why it cannot be read. */
export type ReadEntry =
  | { line: number; kind: "valid"; entry: WhitelistEntryInput }
  /** It stands on an earlier line of the same text too. */
  | { line: number; kind: "twice"; accountUid: string; firstLine: number }
  | { line: number; kind: "listed"; accountUid: string }
  | { line: number; kind: "invalid"; text: string; problem: Sentence };

/** Who owns the service, and who is on its whitelist already. */
export type KnownAccounts = { owner: string; listed: ReadonlySet<string> };

/** What a line that names only an account is given. */
export type EntryDefaults = Pick<WhitelistEntryInput, "scope" | "deploy" | "expiresAt">;

/** What the columns mean where nothing stands above them. */
const USUAL: readonly EntryColumn[] = [
  "accountUid",
  "alias",
  "scope",
  "deploy",
  "expiresAt",
  "note",
];

/**
 * Reads the lines of a table of accounts. A first line that names its columns is taken as their names;
 * without one they are UID, alias, scope, deploy, expiry, note. Nothing is guessed: a line that cannot be
 * read whole, names the owner, or ends before `now`, is invalid, with the reason.
 */
export function readEntryRows(
  rows: readonly EntryRow[],
  { owner, listed }: KnownAccounts,
  defaults: EntryDefaults,
  now: Date,
): ReadEntry[] {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  const named = filled[0] ? entryColumns(filled[0].cells) : null;
  const firstLines = new Map<string, number>();
  return (named ? filled.slice(1) : filled).map((row) => {
    const read = readRow(row, named ?? USUAL, defaults);
    if (read.kind !== "valid") return read;
    const { accountUid, expiresAt } = read.entry;
    if (accountUid === owner) return invalid(row, "rules.whitelist_owner");
    if (isOver(expiresAt, now)) return invalid(row, "rules.whitelist_over");
    const firstLine = firstLines.get(accountUid);
    if (firstLine !== undefined) return { line: row.line, kind: "twice", accountUid, firstLine };
    firstLines.set(accountUid, row.line);
    return listed.has(accountUid) ? { line: row.line, kind: "listed", accountUid } : read;
  });
}

function invalid({ line, cells }: EntryRow, key: string): ReadEntry {
  const text = cells.join(", ").replace(/[\s,]+$/, "");
  return { line, kind: "invalid", text: text.slice(0, 200), problem: sentence(key) };
}

function readRow(
  row: EntryRow,
  columns: readonly (EntryColumn | null)[],
  defaults: EntryDefaults,
): ReadEntry {
  const { line, cells } = row;
  const cell = (column: EntryColumn) => {
    const index = columns.indexOf(column);
    return index < 0 ? "" : (cells[index] ?? "").trim();
  };
  const scope = scopeIn(cell("scope"), defaults.scope);
  if (!scope) return invalid(row, "rules.whitelist_scope");
  const deploy = yesIn(cell("deploy"), defaults.deploy);
  if (deploy === null) return invalid(row, "rules.whitelist_deploy");
  const expiresAt = dayIn(cell("expiresAt"), defaults.expiresAt);
  if (expiresAt === "unreadable") return invalid(row, "rules.whitelist_expiry");
  const parts = { accountUid: cell("accountUid"), alias: cell("alias"), note: cell("note") };
  const entry = whitelistEntry.safeParse({ ...parts, scope, deploy, expiresAt });
  if (entry.success) return { line, kind: "valid", entry: entry.data };
  return invalid(row, entry.error.issues[0]?.message ?? "rules.uid_digits");
}

function scopeIn(text: string, preset: EntryDefaults["scope"]): EntryDefaults["scope"] | null {
  const word = text.toLowerCase();
  if (word === "") return preset;
  if (["official", "officialonly", "formal", "正式"].includes(word)) return "official";
  return ["all", "beta", "includebeta", "全部"].includes(word) ? "all" : null;
}

function yesIn(text: string, preset: boolean): boolean | null {
  const word = text.toLowerCase();
  if (word === "") return preset;
  if (["yes", "true", "1", "deploy", "deployable", "是"].includes(word)) return true;
  return ["no", "false", "0", "access", "accessible", "否"].includes(word) ? false : null;
}

function dayIn(text: string, preset: Date | null): Date | null | "unreadable" {
  return text === "" ? preset : (endOfDay(text) ?? "unreadable");
}
