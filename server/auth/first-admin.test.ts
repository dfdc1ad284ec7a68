import { describe, expect, it } from "vitest";
import { firstAdmin } from "./first-admin";

const RIGHT = {
  name: " Ada ",
  email: " Ada@Example.com",
  password: "a long password",
  accountUid: "0123 4567-8901 2345",
  accountName: "Example Ltd",
};

describe("firstAdmin", () => {
  it("takes what a person pastes", () => {
    expect(firstAdmin.parse(RIGHT)).toEqual({
      name: "Ada",
      email: "ada@example.com",
      password: "a long password",
      accountUid: "0123456789012345",
      accountName: "Example Ltd",
    });
    expect(
      firstAdmin.parse({ ...RIGHT, accountUid: "０１２３４５６７８９０１２３４５" }).accountUid,
    ).toBe("0123456789012345");
  });

  it.each([
    ["name", "  "],
    ["email", "ada"],
    ["password", "eleven char"],
    ["accountUid", "123"],
    ["accountUid", "1.23457E+15"],
    ["accountName", ""],
  ])("names the field %s when it is %j", (field, value) => {
    const { error } = firstAdmin.safeParse({ ...RIGHT, [field]: value });
    expect(error?.issues.map((issue) => [issue.path[0], issue.message])).toEqual([[field, field]]);
  });
});
