import { describe, expect, it } from "vitest";
import { type AccessSubject, serviceAccess } from "./service-access";

const NOW = new Date("2026-11-26T12:00:00Z");
const OWNER = "1111111111111111";
const A = "3333333333333333";

const entry = { accountUid: A, scope: "official", deploy: true, expiresAt: null } as const;
const service = (more: Partial<AccessSubject> = {}): AccessSubject => ({
  accountUid: OWNER,
  onlineType: "private",
  betaType: null,
  whitelist: [],
  ...more,
});
const at = (uid: string, more: Partial<AccessSubject>) => serviceAccess(uid, service(more), NOW);

describe("serviceAccess", () => {
  it.each([
    ["its owner, online or not", OWNER, { onlineType: null }, "owner", true, true],
    ["anybody, when public", A, { onlineType: "public" }, "public", true, true],
    ["a stranger, when private", A, {}, "not-listed", false, false],
    ["a listed account", A, { whitelist: [entry] }, "whitelist", true, true],
    [
      "a listed account that may only look",
      A,
      { whitelist: [{ ...entry, deploy: false }] },
      "whitelist",
      true,
      false,
    ],
    [
      "a listed account, at the moment of expiry",
      A,
      { whitelist: [{ ...entry, expiresAt: NOW }] },
      "expired",
      false,
      false,
    ],
    [
      "a listed account, just before",
      A,
      { whitelist: [{ ...entry, expiresAt: new Date(NOW.getTime() + 1) }] },
      "whitelist",
      true,
      true,
    ],
    [
      "a listed account, when nothing is online",
      A,
      { onlineType: null, whitelist: [entry] },
      "offline",
      false,
      false,
    ],
    [
      "a listed account that may only look, when public",
      A,
      { onlineType: "public", whitelist: [{ ...entry, deploy: false }] },
      "whitelist",
      true,
      true,
    ],
  ] satisfies [string, string, Partial<AccessSubject>, string, boolean, boolean][])(
    "for %s",
    (_, uid, more, because, see, deploy) => {
      expect(at(uid, more)).toMatchObject({ because, see, deploy });
    },
  );

  it("opens what is in review to scope all only, also when nothing is online yet", () => {
    const all = { ...entry, scope: "all" } as const;
    const review = { onlineType: null, betaType: "public" } as const;
    expect(at(A, { ...review, whitelist: [all] })).toMatchObject({ online: false, beta: true });
    expect(at(A, { ...review, whitelist: [entry] })).toMatchObject({ see: false });
    expect(at(A, review)).toMatchObject({ see: false });
    expect(at(OWNER, review)).toMatchObject({ see: true, online: false, beta: true });
  });
});
