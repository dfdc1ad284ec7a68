import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LookedAt, nextPermissionStep } from "./next-permission-step";
import type { PermissionCall } from "./permission-calls";
import { ACCOUNTS_PER_CALL, SHARES_PER_IMAGE } from "./permission-limits";
import type { FoundPermission } from "./permission-record";
import { satisfies } from "./target-shares";
import { NOBODY, type Permission } from "./wanted-permission";

const uid = (n: number) => String(n).padStart(16, "0");
const only = (...accounts: string[]): Permission => ({ public: false, accounts });
const EVERYBODY: Permission = { public: true, accounts: [] };
const found = (held: Permission, status: FoundPermission["status"] = "Available") => ({
  imageId: "m-1",
  status,
  ...held,
});
const [A, B, C] = [uid(1), uid(2), uid(3)];

function step(wanted: Permission, held: FoundPermission, more: Partial<LookedAt> = {}) {
  return nextPermissionStep({ wanted, found: held, applied: null, repairing: false, ...more });
}

const applied = (held: Permission) => ({ applied: { imageId: "m-1", ...held } });

describe("an image that was not brought to what is wanted", () => {
  it.each<[string, Permission, Permission, [PermissionCall["call"], ...string[]][]]>([
    ["nothing for nobody", NOBODY, NOBODY, []],
    ["a first share", NOBODY, only(A), [["add", A]]],
    ["a share less", only(A, B), only(B), [["remove", A]]],
    [
      "one for another",
      only(A),
      only(B),
      [
        ["remove", A],
        ["add", B],
      ],
    ],
    ["published", NOBODY, EVERYBODY, [["publish"]]],
    ["published before its shares go", only(A), EVERYBODY, [["publish"], ["remove", A]]],
    ["private again", EVERYBODY, NOBODY, [["unpublish"]]],
    ["unpublished before it is shared", EVERYBODY, only(A), [["unpublish"], ["add", A]]],
  ])("%s", (_, held, wanted, calls) => {
    const expected = calls.map(([call, ...accounts]) => ({ call, accounts }));
    expect(step(wanted, found(held))).toEqual(
      expected.length === 0 ? { kind: "matching" } : { kind: "write", calls: expected },
    );
  });

  it.each(["Creating", "Waiting", "UnAvailable", "CreateFailed"] as const)(
    "waits while %s",
    (status) => {
      expect(step(only(A), found(NOBODY, status))).toEqual({ kind: "wait" });
    },
  );
});

describe("an image that somebody else changed", () => {
  it.each<[string, Permission, FoundPermission, object[]]>([
    ["share_added", only(A), found(only(A, B)), [{ kind: "share_added", accounts: [B] }]],
    ["share_removed", only(A, B), found(only(A)), [{ kind: "share_removed", accounts: [B] }]],
    [
      "both",
      only(A, B),
      found(only(A, C)),
      [
        { kind: "share_added", accounts: [C] },
        { kind: "share_removed", accounts: [B] },
      ],
    ],
    ["published", NOBODY, found(EVERYBODY), [{ kind: "published", accounts: [] }]],
    ["unpublished", EVERYBODY, found(NOBODY), [{ kind: "unpublished", accounts: [] }]],
    [
      "image_deprecated",
      NOBODY,
      found(NOBODY, "Deprecated"),
      [{ kind: "image_deprecated", accounts: [] }],
    ],
    ["image_deleted", only(A), found(NOBODY, "Missing"), [{ kind: "image_deleted", accounts: [] }]],
  ])("is told and left alone: %s", (_, wanted, held, drift) => {
    expect(step(wanted, held, applied(wanted))).toEqual({ kind: "drifted", drift });
  });

  it("is written through when something else is wanted by now", () => {
    const calls = [
      { call: "remove", accounts: [C] },
      { call: "add", accounts: [B] },
    ];
    expect(step(only(A, B), found(only(A, C)), applied(only(A)))).toEqual({ kind: "write", calls });
  });

  it("is restored first when it is deprecated and to be repaired", () => {
    const looked = { ...applied(only(A)), repairing: true };
    expect(step(only(A), found(NOBODY, "Deprecated"), looked)).toEqual({
      kind: "write",
      calls: [
        { call: "restore", accounts: [] },
        { call: "add", accounts: [A] },
      ],
    });
  });

  it("is taken away from who is no longer wanted, deprecated or not", () => {
    const deprecated = found(only(A, B), "Deprecated");
    const calls = [{ call: "remove", accounts: [B] }];
    expect(step(only(A, C), deprecated, applied(only(A, B)))).toEqual({ kind: "write", calls });
  });
});

it("lets who holds one of fifty shares keep it", () => {
  const crowd = Array.from({ length: 60 }, (_, n) => uid(n));
  const last = crowd.slice(10);
  expect(step(only(...crowd), found(only(...last)), applied(only(...last))).kind).toBe("matching");
  const withoutOne = only(...last.filter((each) => each !== uid(30)));
  expect(step(only(...crowd), found(withoutOne), applied(only(...last)))).toEqual({
    kind: "drifted",
    drift: [{ kind: "share_removed", accounts: [uid(30)] }],
  });
});

/** The cloud: what one accepted call makes of an image. Throws where ECS would refuse or drop something. */
function carryOut(image: FoundPermission, { call, accounts }: PermissionCall): FoundPermission {
  if (accounts.length > ACCOUNTS_PER_CALL) throw new Error("ECS drops the eleventh.");
  const takes = image.status === "Available" && !image.public;
  switch (call) {
    case "restore":
      return { ...image, status: "Available" };
    case "publish":
      if (!takes) throw new Error("Image.Public or OperationDenied.InvalidImageStatus");
      return { ...image, public: true };
    case "unpublish":
      if (!image.public) throw new Error("Image.NotPublic");
      return { ...image, public: false };
    case "remove":
      return { ...image, accounts: image.accounts.filter((each) => !accounts.includes(each)) };
    case "add": {
      if (!takes) throw new Error("Image.Public or OperationDenied.InvalidImageStatus");
      const shares = [...new Set([...image.accounts, ...accounts])];
      if (shares.length > SHARES_PER_IMAGE) throw new Error("QuotaExceed.ShareImage");
      return { ...image, accounts: shares.sort() };
    }
  }
}

const accounts = (maxLength: number) =>
  fc.uniqueArray(fc.integer({ min: 0, max: 90 }).map(uid), { maxLength }).map((all) => all.sort());
const wish = fc.oneof(
  fc.constant(EVERYBODY),
  accounts(80).map((all) => only(...all)),
);
const image: fc.Arbitrary<FoundPermission> = fc.record({
  imageId: fc.constant("m-1"),
  status: fc.constantFrom("Available", "Deprecated"),
  public: fc.boolean(),
  accounts: accounts(SHARES_PER_IMAGE),
});

describe("whatever is wanted and whatever is found", () => {
  it("a repair brings the image to what is wanted, each call accepted, and then rests", () => {
    fc.assert(
      fc.property(wish, image, (wanted, held) => {
        const first = step(wanted, held, { repairing: true });
        const calls = first.kind === "write" ? first.calls : [];
        const after = calls.reduce(carryOut, held);
        expect(satisfies(after, wanted)).toBe(true);
        expect(step(wanted, after, { repairing: true })).toEqual({ kind: "matching" });
      }),
      { numRuns: 500 },
    );
  });

  it("nobody unwanted is ever let in, and everybody unwanted is out before anybody new is in", () => {
    fc.assert(
      fc.property(wish, image, (wanted, held) => {
        const looked = step(wanted, held, { repairing: true });
        const calls = looked.kind === "write" ? looked.calls.map(({ call }) => call) : [];
        let now = held;
        for (const call of looked.kind === "write" ? looked.calls : []) {
          if (call.call === "add")
            expect(now.accounts.every((a) => wanted.accounts.includes(a))).toBe(true);
          if (call.call === "add")
            expect(call.accounts.every((a) => wanted.accounts.includes(a))).toBe(true);
          now = carryOut(now, call);
        }
        expect(
          calls.indexOf("add") === -1 || calls.lastIndexOf("remove") < calls.indexOf("add"),
        ).toBe(true);
        if (calls.includes("publish")) expect(wanted.public).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("what was applied and is still wanted is never written over", () => {
    fc.assert(
      fc.property(wish, image, (wanted, held) => {
        const target = wanted.public
          ? EVERYBODY
          : only(...wanted.accounts.slice(0, SHARES_PER_IMAGE));
        expect(step(wanted, held, applied(target)).kind).not.toBe("write");
      }),
      { numRuns: 500 },
    );
  });
});
