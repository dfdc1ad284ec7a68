import { describe, expect, it } from "vitest";
import { describeWhitelistEvent } from "./describe-whitelist-event";

const entry = { accountUid: "0123456789012345", scope: "all", deploy: true, expiresAt: null };

describe("describeWhitelistEvent", () => {
  it("lists what was added and what was removed", () => {
    const line = "0123456789012345 scope=all deploy=true";
    expect(
      describeWhitelistEvent({
        action: "whitelist.add",
        before: null,
        after: { entries: [entry] },
      }),
    ).toEqual({ key: "added", accounts: 1, lines: [line] });
    expect(
      describeWhitelistEvent({
        action: "whitelist.remove",
        before: { entries: [entry] },
        after: null,
      }),
    ).toEqual({ key: "removed", accounts: 1, lines: [line] });
  });

  it("says what was and what it became", () => {
    expect(
      describeWhitelistEvent({
        action: "whitelist.change",
        before: { entries: [{ accountUid: "0123456789012345", deploy: true }] },
        after: { accounts: ["0123456789012345"], deploy: false },
      }).lines,
    ).toEqual(["0123456789012345 deploy=true → deploy=false"]);
  });
});
