/** What a column of a table of accounts holds. */
export type EntryColumn = "accountUid" | "alias" | "scope" | "deploy" | "expiresAt" | "note";

/** Columns by the names that people write above them, without blanks, dashes and capitals. */
const COLUMNS: Readonly<Record<string, EntryColumn>> = {
  uid: "accountUid",
  accountuid: "accountUid",
  accountid: "accountUid",
  account: "accountUid",
  账号: "accountUid",
  账号id: "accountUid",
  账号uid: "accountUid",
  alias: "alias",
  name: "alias",
  别名: "alias",
  versionscope: "scope",
  scope: "scope",
  version: "scope",
  versions: "scope",
  版本: "scope",
  deploy: "deploy",
  permission: "deploy",
  部署: "deploy",
  权限: "deploy",
  expiresat: "expiresAt",
  expires: "expiresAt",
  expiry: "expiresAt",
  until: "expiresAt",
  lastday: "expiresAt",
  截止日期: "expiresAt",
  note: "note",
  备注: "note",
};

function columnOf(name: string): EntryColumn | null {
  return COLUMNS[name.toLowerCase().replace(/[\s_-]/g, "")] ?? null;
}

/** The columns that a first line names, null where a name is unknown; null for a line that names no accounts. */
export function entryColumns(cells: readonly string[]): (EntryColumn | null)[] | null {
  const columns = cells.map(columnOf);
  return columns.includes("accountUid") ? columns : null;
}

/** Names above columns that nothing is read from. */
export function unknownColumns(cells: readonly string[]): string[] {
  if (!entryColumns(cells)) return [];
  return cells.map((cell) => cell.trim()).filter((cell) => cell !== "" && !columnOf(cell));
}
