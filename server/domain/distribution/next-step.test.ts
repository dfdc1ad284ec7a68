import { describe, expect, it } from "vitest";
import type { CloudImage } from "../cloud/cloud-image";
import { type LookedAt, nextStep } from "./next-step";

const now = new Date("2026-11-23T12:00:00Z");
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000);

const inFlight: LookedAt = {
  state: "copying",
  imageId: "m-1",
  attempt: 1,
  askedAt: ago(300),
  cancelAskedAt: null,
};

function image(status: CloudImage["status"], more: Partial<CloudImage> = {}): CloudImage {
  return {
    imageId: "m-1",
    regionId: "cn-beijing",
    name: "imagecast-m-0",
    description: "",
    status,
    progress: 40,
    remainSeconds: 100,
    sizeGiB: 40,
    disksGiB: 40,
    osType: "linux",
    osName: "",
    architecture: "x86_64",
    bootMode: null,
    diskCount: 1,
    encrypted: false,
    ownerAlias: "self",
    ownerUid: null,
    isPublic: false,
    productCode: null,
    imageVersion: null,
    createdAt: null,
    tags: {},
    ...more,
  };
}

describe("nextStep", () => {
  it.each<[string, Partial<LookedAt>, CloudImage | null, string]>([
    ["not asked for yet", { state: "queued", imageId: null, askedAt: null }, null, "ask"],
    ["asked for, answer lost", { state: "queued", imageId: null }, null, "ask"],
    ["waiting in the cloud's queue", {}, image("Waiting"), "wait"],
    ["being made", {}, image("Creating"), "wait"],
    ["done", {}, image("Available"), "verify"],
    ["broken, tries left", {}, image("CreateFailed"), "restart"],
    ["broken, no tries left", { attempt: 3 }, image("CreateFailed"), "fail"],
    ["unusable", { attempt: 3 }, image("UnAvailable"), "fail"],
    ["deprecated by hand", {}, image("Deprecated"), "fail"],
    ["not visible yet", { askedAt: ago(2) }, null, "wait"],
    ["vanished", {}, null, "restart"],
    ["vanished, no tries left", { attempt: 3 }, null, "fail"],
    ["to be cancelled", { cancelAskedAt: ago(1) }, image("Creating"), "cancel"],
    ["to be cancelled, never asked for", { cancelAskedAt: ago(1), imageId: null }, null, "cancel"],
    [
      "finished before it could be cancelled",
      { cancelAskedAt: ago(1) },
      image("Available"),
      "verify",
    ],
  ])("%s", (_name, copy, seen, expected) => {
    expect(nextStep({ ...inFlight, ...copy }, seen, now).kind).toBe(expected);
  });

  it.each([
    ["of ten seconds", 5, 5, 1_500],
    ["of half an hour", 600, 1_200, 90_000],
    ["of three hours", 600, 10_200, 120_000],
    ["of half an hour, near its end", 1_760, 40, 40_000],
    ["of half an hour, at its end", 1_790, 10, 18_000],
    ["of half an hour, late", 1_800, 0, 18_000],
  ])("looks again at a copy %s when it is due", (_name, age, remainSeconds, expected) => {
    const seen = image("Creating", { remainSeconds });
    const step = nextStep({ ...inFlight, askedAt: ago(age) }, seen, now);
    expect(step).toMatchObject({ lookAt: new Date(now.getTime() + expected) });
  });

  it("looks the later at a copy in the cloud's queue, the longer it has been there", () => {
    const waits = [0, 100, 1_000, 10_000].map((seconds) => {
      const step = nextStep({ ...inFlight, askedAt: ago(seconds) }, image("Waiting"), now);
      return step.kind === "wait" ? step.lookAt.getTime() - now.getTime() : null;
    });
    expect(waits).toEqual([3_000, 10_000, 100_000, 120_000]);
  });

  it("removes a broken image, for its name would block the next attempt", () => {
    expect(nextStep(inFlight, image("CreateFailed"), now)).toMatchObject({ removeImage: true });
    expect(nextStep(inFlight, null, now)).toMatchObject({ removeImage: false });
  });
});
