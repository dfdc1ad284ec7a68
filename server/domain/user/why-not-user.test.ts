import { describe, expect, it } from "vitest";
import type { Actor } from "../actor";
import { userStatus } from "./user-status";
import { whyNotChangeRole, whyNotDisable, whyNotEnable, whyNotPasswordLink } from "./why-not-user";

const ADMIN: Actor = {
  kind: "user",
  userId: "me",
  name: "Ada",
  email: "ada@example.com",
  role: "admin",
  accountUid: "1000000000000001",
  accountName: "Platform",
};
const other = { id: "other", demo: false, disabledAt: null };
const me = { ...other, id: "me" };
const demo = { ...other, demo: true };
const disabled = { ...other, disabledAt: new Date(0) };

describe("what an admin may do to a person", () => {
  it.each([
    ["another person", other, null, null, "user_enabled_already", null],
    ["themselves", me, "own_role_fixed", "self_not_disabled", "user_enabled_already", null],
    ["a persona", demo, "demo_role_fixed", null, "user_enabled_already", "demo_has_no_password"],
    ["a disabled person", disabled, null, "user_disabled_already", null, "enable_first"],
  ])("%s", (_, user, role, disable, enable, link) => {
    const key = (name: string | null) => name && `rules.${name}`;
    expect(whyNotChangeRole(user, ADMIN)?.key ?? null).toBe(key(role));
    expect(whyNotDisable(user, ADMIN)?.key ?? null).toBe(key(disable));
    expect(whyNotEnable(user)?.key ?? null).toBe(key(enable));
    expect(whyNotPasswordLink(user)?.key ?? null).toBe(key(link));
  });
});

describe("whether a person can sign in", () => {
  const nobody = { demo: false, passwordHash: null, oidcSubject: null, disabledAt: null };
  it.each([
    [nobody, "invited"],
    [{ ...nobody, demo: true }, "active"],
    [{ ...nobody, passwordHash: "x" }, "active"],
    [{ ...nobody, oidcSubject: "issuer|me" }, "active"],
    [{ ...nobody, passwordHash: "x", disabledAt: new Date(0) }, "disabled"],
  ])("%j is %s", (user, status) => {
    expect(userStatus(user)).toBe(status);
  });
});
