import { describe, expect, it } from "vitest";
import { describeWhitelistEvent } from "./describe-whitelist-event";

const accountUid = "0123456789012345";
const entry = { accountUid, alias: "", scope: "all", deploy: false, expiresAt: null };

describe("describeWhitelistEvent", () => {
  it("lists what was added and what was removed, with all that it holds", () => {
    const told = [
      {
        accountUid,
        values: [
          { part: "scope", value: "all" },
          { part: "deploy", value: false },
        ],
      },
    ];
    const details = { entries: [entry] };
    expect(
      describeWhitelistEvent({ action: "whitelist.add", before: null, after: details }),
    ).toEqual({ key: "added", entries: told });
    expect(
      describeWhitelistEvent({ action: "whitelist.remove", before: details, after: null }),
    ).toEqual({ key: "removed", entries: told });
  });

  it("says what differs, what it was and what it became", () => {
    const day = "2027-04-01T00:00:00.000Z";
    const { entries } = describeWhitelistEvent({
      action: "whitelist.change",
      before: { entries: [entry] },
      after: { accounts: [accountUid], alias: "", scope: "all", deploy: true, expiresAt: day },
    });
    expect(entries[0]?.values).toEqual([
      { part: "deploy", was: false, value: true },
      { part: "expiresAt", was: null, value: day },
    ]);
  });
});
