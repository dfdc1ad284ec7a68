import { describe, expect, it } from "vitest";
import en from "@/components/i18n/messages/en/packages.json";
import { describeEvent } from "./describe-event";

const names = new Map([["dv-1", "v1_0"]]);
const event = (action: string, more: object = {}) =>
  describeEvent({ action, subjectId: "dv-1", before: null, after: null, ...more }, names);

describe("describeEvent", () => {
  it("names a version by the event, by the list, and else by its id", () => {
    expect(event("version.edit", { after: { name: "v9" } }).values.name).toBe("v9");
    expect(event("version.edit").values.name).toBe("v1_0");
    const gone = event("version.publish", { subjectId: "dv-2", before: { state: "draft" } });
    expect(gone.values.name).toBe("dv-2");
  });

  it("counts the regions of a publication and keeps its number", () => {
    const words = event("version.publish", { after: { number: 3, regions: ["a", "b"] } });
    expect(words).toMatchObject({
      key: "version_publish",
      values: { number: "3", regions: 2, waves: 0 },
    });
    expect(event("version.publish", { after: { waves: 3 } }).values.waves).toBe(3);
  });

  it("tells a deleted draft from a deleted version", () => {
    const draft = event("version.delete", { before: { name: "x", number: null, state: "draft" } });
    const version = event("version.delete", { before: { name: "x", number: 2, state: "failed" } });
    expect(draft.key).toBe("draft_delete");
    expect(version).toMatchObject({ key: "version_delete", values: { number: "2" } });
  });

  it("tells the retry of one region from that of all", () => {
    const one = event("distribution.retry", { after: { region: "cn-beijing", copies: 1 } });
    const all = event("distribution.retry", { after: { region: null, copies: 4 } });
    expect(one).toMatchObject({ key: "distribution_retry", values: { region: "cn-beijing" } });
    expect(all).toMatchObject({ key: "distribution_retry_all", values: { regions: 4 } });
  });

  it("says an action it does not know by its name", () => {
    expect(event("package.rename")).toMatchObject({
      key: "other",
      values: { action: "package.rename" },
    });
  });

  it.each([
    "package.create",
    "package.edit",
    "version.create",
    "version.edit",
    "version.publish",
    "version.delete",
    "version.deprecate",
    "version.restore",
    "distribution.retry",
    "distribution.cancel",
    "distribution.skip",
    "distribution.open",
    "distribution.hold",
    "distribution.resume",
    "orphan.adopt",
    "permission.repair",
    "unknown",
  ])("has words for %s", (action) => {
    expect(en.activity.did).toHaveProperty(event(action).key);
  });
});
