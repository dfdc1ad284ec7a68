import { describe, expect, it } from "vitest";
import en from "@/components/i18n/messages/en/services.json";
import { describeServiceEvent } from "./describe-service-event";

const event = (action: string, more: object = {}) =>
  describeServiceEvent({ action, before: null, after: null, ...more });

describe("describeServiceEvent", () => {
  it("takes the number of a version from after, else from before", () => {
    const published = event("service-version.publish", { after: { number: 3 } });
    expect(published).toMatchObject({ key: "versionPublish", values: { number: "3" } });
    const offline = event("service-version.take-offline", { before: { number: 2 } });
    expect(offline).toMatchObject({ key: "versionTakeOffline", values: { number: "2" } });
    expect(event("service-version.put-back").values.number).toBe("");
  });

  it.each([
    ["whitelist.add", { after: { entries: [{}, {}], source: "csv" } }, 2],
    ["whitelist.change", { before: { entries: [{}] }, after: { accounts: ["a", "b", "c"] } }, 3],
    ["whitelist.remove", { before: { entries: [{}] } }, 1],
    ["whitelist.add", {}, 0],
  ])("counts the accounts of %s", (action, details, accounts) => {
    expect(event(action, details).values.accounts).toBe(accounts);
  });

  it.each(["service.rename", "toString"])(
    "says %s, which it does not know, by its name",
    (action) => {
      expect(event(action)).toMatchObject({ key: "other", values: { action } });
    },
  );

  it.each([
    "service.create",
    "service-version.create",
    "service-version.edit",
    "service-version.delete",
    "service-version.submit",
    "service-version.withdraw",
    "service-version.reopen",
    "service-version.publish",
    "service-version.take-offline",
    "service-version.put-back",
    "registration.claim",
    "registration.unclaim",
    "registration.comment",
    "registration.resolve-comment",
    "registration.reopen-comment",
    "registration.approve",
    "registration.request-changes",
    "registration.reject",
    "whitelist.add",
    "whitelist.change",
    "whitelist.remove",
    "instance.test",
    "instance.launch",
    "instance.upgrade",
    "instance.roll-back",
    "instance.retry",
    "instance.delete",
  ])("has words of its own for %s", (action) => {
    const { key } = event(action);
    expect(key).not.toBe("other");
    expect(en.activity.did).toHaveProperty(key);
  });
});
