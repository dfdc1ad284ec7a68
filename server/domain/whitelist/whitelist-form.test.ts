import { describe, expect, it } from "vitest";
import { endOfDay, lastDayOf } from "./expiry-day";
import {
  entryOfForm,
  formOfEntry,
  NEW_ENTRY,
  whitelistForm,
  whitelistFormAt,
} from "./whitelist-form";

const UID = "0123456789012345";

describe("the form of an entry", () => {
  it("gives back the entry it was made of", () => {
    const entry = {
      accountUid: UID,
      alias: "Acme",
      note: "trial",
      scope: "all" as const,
      deploy: false,
      expiresAt: new Date("2027-04-01T00:00:00Z"),
    };
    expect(formOfEntry(entry)).toMatchObject({ deploy: "no", lastDay: "2027-03-31" });
    expect(entryOfForm(formOfEntry(entry))).toEqual(entry);
    expect(entryOfForm({ ...NEW_ENTRY, accountUid: UID }).expiresAt).toBeNull();
  });

  it.each([
    ["2027-03-31", "", true],
    ["2027-03-30", "", false],
    ["2027-03-30", "2027-03-30", true],
    ["", "2027-03-30", true],
  ])("takes %j as last day of an entry that had %j: %s", (lastDay, had, ok) => {
    const form = whitelistFormAt(new Date("2027-03-31T12:00:00Z"), had);
    expect(form.safeParse({ ...NEW_ENTRY, accountUid: UID, lastDay }).success).toBe(ok);
  });

  it.each([
    ["", true],
    ["2027-02-28", true],
    ["2027-02-30", false],
    ["31.3.2027", false],
  ])("takes %j for a day: %s", (lastDay, ok) => {
    expect(whitelistForm.safeParse({ ...NEW_ENTRY, accountUid: UID, lastDay }).success).toBe(ok);
  });
});

describe("a day of expiry", () => {
  it("is meant whole", () => {
    const end = endOfDay("2028-02-29");
    expect(end?.toISOString()).toBe("2028-03-01T00:00:00.000Z");
    expect(end && lastDayOf(end)).toBe("2028-02-29");
  });
});
