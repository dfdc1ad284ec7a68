import { expect, it } from "vitest";
import type { ServiceVersionState } from "../service/service-version-lifecycle";
import { versionAccess } from "./version-access";

const [owner, customer] = ["1111111111111111", "3333333333333333"];
const now = new Date("2027-01-01");
const entry = { accountUid: customer, scope: "official" as const, deploy: true, expiresAt: null };
const all = { ...entry, scope: "all" as const };

it.each([
  ["the owner, of a draft", owner, "private", [], "draft", "deploy"],
  ["the owner, of what is offline", owner, "private", [], "offline", "deploy"],
  ["anybody, of what is public", customer, "public", [], "online", "deploy"],
  ["anybody, of a private one", customer, "private", [], "online", "none"],
  ["an entry", customer, "private", [entry], "online", "deploy"],
  ["an entry, back to an earlier version", customer, "private", [entry], "offline", "deploy"],
  ["an entry, of a version in review", customer, "private", [entry], "approved", "none"],
  ["an entry of all versions, in review", customer, "private", [all], "approved", "deploy"],
  ["an entry of all versions, of a draft", customer, "private", [all], "draft", "none"],
  ["one that may look", customer, "private", [{ ...entry, deploy: false }], "online", "see"],
  ["one that has expired", customer, "private", [{ ...entry, expiresAt: now }], "online", "none"],
] as const)("%s", (_, uid, type, whitelist, state, expected) => {
  const states: ServiceVersionState[] = ["online", "offline", "approved"];
  const versions = states.map((each) => ({ state: each, type }));
  const subject = { accountUid: owner, whitelist, versions };
  expect(versionAccess(uid, subject, state, now)).toBe(expected);
});
