import { describe, expect, it } from "vitest";
import { accountName, accountUid, groupName, roleName } from "./account-fields";

const messages = (result: { error?: { issues: { message: string }[] } }) =>
  result.error?.issues.map((issue) => issue.message) ?? [];

describe("the UID of an account", () => {
  it.each([
    ["0123456789012345", "0123456789012345"],
    [" 1234 5678 9012 3456 ", "1234567890123456"],
    ["1234-5678-9012-3456", "1234567890123456"],
    ["１２３４５６７８９０１２３４５６", "1234567890123456"],
    ["\t1234567890123456\u00a0", "1234567890123456"],
  ])("reads %j", (typed, uid) => {
    expect(accountUid.parse(typed)).toBe(uid);
  });

  it.each(["1.2E+15", "1.23457E+15", "1,23457e+15", "1E15", "１.２Ｅ+15"])(
    "says what a spreadsheet did to %j",
    (typed) => {
      expect(messages(accountUid.safeParse(typed))).toEqual(["rules.uid_spreadsheet"]);
    },
  );

  it.each(["", "123456789012345", "12345678901234567", "123456789012345a", "1234567890.12345"])(
    "refuses %j",
    (typed) => {
      expect(messages(accountUid.safeParse(typed))).toEqual(["rules.uid_digits"]);
    },
  );
});

describe("names", () => {
  it.each([
    [" 北辰 ", []],
    ["a", ["rules.account_name_length"]],
    ["🚀".repeat(64), []],
    ["a".repeat(65), ["rules.account_name_length"]],
  ])("account name %j", (typed, expected) => {
    expect(messages(accountName.safeParse(typed))).toEqual(expected);
  });

  it("resource group names end at 50 characters, blanks at the ends aside", () => {
    expect(groupName.parse(` ${"g".repeat(50)} `)).toHaveLength(50);
    expect(messages(groupName.safeParse("g".repeat(51)))).toEqual(["rules.group_name_length"]);
  });

  it.each([
    ["imagecast-supplier", "imagecast-supplier"],
    ["  A.b@c_d-9 ", "A.b@c_d-9"],
    ["", null],
    ["   ", null],
  ])("role name %j", (typed, read) => {
    expect(roleName.parse(typed)).toBe(read);
  });

  it.each(["role/name", "角色", "a b", "r".repeat(65)])("refuses the role name %j", (typed) => {
    expect(messages(roleName.safeParse(typed))).toEqual(["rules.role_name_characters"]);
  });
});
