import { describe, expect, it } from "vitest";
import { type EntryDefaults, readEntryRows } from "./read-entry-rows";

const DEFAULTS: EntryDefaults = { scope: "official", deploy: true, expiresAt: null };
const A = "0123456789012345";
const B = "3333333333333333";
const OWNER = "1111111111111111";
const NOW = new Date("2027-03-31T12:00:00Z");

const table = (...lines: string[][]) => lines.map((cells, index) => ({ line: index + 1, cells }));
const read = (...lines: string[][]) =>
  readEntryRows(table(...lines), { owner: OWNER, listed: new Set([B]) }, DEFAULTS, NOW);

describe("readEntryRows", () => {
  it("takes lines of bare UIDs, as text, with what lines are given by default", () => {
    expect(read([A], [""], [` ${B.slice(0, 8)} ${B.slice(8)} `])).toEqual([
      {
        line: 1,
        kind: "valid",
        entry: { accountUid: A, alias: "", note: "", ...DEFAULTS },
      },
      { line: 3, kind: "listed", accountUid: B },
    ]);
  });

  it("takes columns by the names above them, in any order and language", () => {
    const [line] = read(
      ["Region", "Version Scope", "账号ID", "Deploy", "expires_at", "Alias"],
      ["x", "all", A, "no", "2027-03-31", "Acme"],
    );
    expect(line).toEqual({
      line: 2,
      kind: "valid",
      entry: {
        accountUid: A,
        alias: "Acme",
        note: "",
        scope: "all",
        deploy: false,
        expiresAt: new Date("2027-04-01T00:00:00Z"),
      },
    });
  });

  it.each([
    ["1.23457E+15", "rules.uid_spreadsheet"],
    ["1.23457e15", "rules.uid_spreadsheet"],
    ["12345", "rules.uid_digits"],
    ["01234567890123456", "rules.uid_digits"],
    ["012345678901234x", "rules.uid_digits"],
  ])("says what is wrong with the UID %s", (uid, key) => {
    expect(read([uid])).toMatchObject([{ kind: "invalid", problem: { key } }]);
  });

  it("has no place for who would have no access any more", () => {
    expect(read([A, "", "", "", "2027-03-30"], [A, "", "", "", "2027-03-31"])).toMatchObject([
      { line: 1, kind: "invalid", problem: { key: "rules.whitelist_over" } },
      { line: 2, kind: "valid" },
    ]);
  });

  it("shows a wrong line without the empty cells at its end", () => {
    expect(read(["12345", "too short", "", ""])).toMatchObject([{ text: "12345, too short" }]);
  });

  it("has no place for the owner", () => {
    expect(read([OWNER, "Us"])).toMatchObject([
      { kind: "invalid", text: `${OWNER}, Us`, problem: { key: "rules.whitelist_owner" } },
    ]);
  });

  it("takes full-width digits for what they are", () => {
    expect(read(["０１２３４５６７８９０１２３４５"])).toMatchObject([
      { kind: "valid", entry: { accountUid: A } },
    ]);
  });

  it.each([
    [[A, "", "sometimes"], "rules.whitelist_scope"],
    [[A, "", "all", "perhaps"], "rules.whitelist_deploy"],
    [[A, "", "all", "yes", "31.3.2027"], "rules.whitelist_expiry"],
    [[A, "", "all", "yes", "2027-02-30"], "rules.whitelist_expiry"],
    [[A, "x".repeat(65)], "rules.text_too_long"],
  ])("guesses nothing in %j", (cells, key) => {
    expect(read(cells)).toMatchObject([{ kind: "invalid", problem: { key } }]);
  });

  it("names the line on which an account stood first", () => {
    expect(read([A], [A, "again"])).toMatchObject([
      { line: 1, kind: "valid" },
      { line: 2, kind: "twice", accountUid: A, firstLine: 1 },
    ]);
  });
});
