import { describe, expect, it } from "vitest";
import { entryColumns, unknownColumns } from "./entry-columns";

describe("the line above a table of accounts", () => {
  it("names its columns by the words of the form, in both languages", () => {
    const all = ["accountUid", "alias", "scope", "deploy", "expiresAt", "note"];
    expect(entryColumns(["UID", "alias", "versions", "deploy", "last day", "note"])).toEqual(all);
    expect(entryColumns(["UID", "别名", "版本", "部署", "截止日期", "备注"])).toEqual(all);
    expect(entryColumns(["0123456789012345", "Acme"])).toBeNull();
  });

  it("says which of its columns nothing is read from", () => {
    expect(unknownColumns(["UID", " Valid till ", "", "note"])).toEqual(["Valid till"]);
    expect(unknownColumns(["0123456789012345", "Acme"])).toEqual([]);
  });
});
