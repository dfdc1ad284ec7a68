import { describe, expect, it } from "vitest";
import {
  copyDurationMs,
  progressOf,
  remainingSeconds,
  settle,
  startWaitingCopies,
} from "./copy-clock";
import { readWorldFile } from "./read-world-file";
import { testImage, testWorld, UIDS } from "./testing/test-world";
import type { Image, SlotRule, Task, World } from "./world";

const WAITING: Task = { kind: "copy", startedAt: null, durationMs: 20_000, fate: "succeeds" };

/** A world with `count` queued copies, the n-th into region n of the list. */
function queued(count: number, more: Partial<Task> = {}, slotRule: SlotRule = "source"): World {
  const images = Array.from({ length: count }, (_, index) => testImage({ imageId: `m-${index}` }));
  const world = readWorldFile(testWorld(images, { slotRule }), 0);
  const copies = Object.values(world.images).map((image): [string, Image] => [
    image.imageId,
    {
      ...image,
      status: "Waiting",
      regionId: world.regions[image.sequence] ?? "",
      source: { imageId: "m-s", regionId: "cn-hangzhou", ownerUid: UIDS.vendor },
      task: { ...WAITING, ...more },
    },
  ]);
  return { ...world, images: Object.fromEntries(copies) };
}

const statuses = (world: World) => Object.values(world.images).map(({ status }) => status);

describe("copyDurationMs", () => {
  it("grows linearly with the size to another region", () => {
    expect(copyDurationMs(40, false)).toBe(20_000);
    expect(copyDurationMs(500, false)).toBe(250_000);
  });

  it("takes a quarter inside the region and never under a second", () => {
    expect(copyDurationMs(40, true)).toBe(5000);
    expect(copyDurationMs(1, true)).toBe(1000);
  });
});

describe("settle", () => {
  it("runs five copies from one region and queues the rest in order", () => {
    const world = startWaitingCopies(queued(7), 0);
    expect(statuses(world)).toEqual([...Array(5).fill("Creating"), "Waiting", "Waiting"]);
  });

  it("gives a freed slot away at the moment it became free, however late one looks", () => {
    const started = startWaitingCopies(queued(7), 0);
    const inOneJump = settle(started, 41_000);
    const inSteps = [10_000, 20_000, 33_000, 41_000].reduce(settle, started);
    expect(inOneJump).toEqual(inSteps);
    expect(settle(started, 25_000).images["m-6"]?.task?.startedAt).toBe(20_000);
    expect(statuses(settle(started, 39_999)).slice(5)).toEqual(["Creating", "Creating"]);
    expect(statuses(inOneJump)).toEqual(Array(7).fill("Available"));
  });

  it("counts slots by destination when the rule says so", () => {
    const world = startWaitingCopies(queued(7, {}, "destination"), 0);
    expect(statuses(world)).toEqual(Array(7).fill("Creating"));
  });

  it("ends a failing copy at 60 % and frees its slot", () => {
    const world = settle(startWaitingCopies(queued(6, { fate: "fails" }), 0), 12_000);
    expect(statuses(world)).toEqual([...Array(5).fill("CreateFailed"), "Creating"]);
    expect(world.images["m-0"]?.progress).toBe(60);
  });

  it("loses a vanishing copy half way", () => {
    const started = startWaitingCopies(queued(1, { fate: "vanishes" }), 0);
    expect(Object.keys(settle(started, 9999).images)).toEqual(["m-0"]);
    expect(Object.keys(settle(started, 10_000).images)).toEqual([]);
  });
});

describe("progress and remaining time", () => {
  it("moves with the clock and is 100 only at the end", () => {
    const world = startWaitingCopies(queued(1), 1000);
    const image = world.images["m-0"] as Image;
    expect([1000, 6000, 20_999].map((now) => progressOf(image, now))).toEqual([0, 25, 99]);
    expect(progressOf(settle(world, 21_000).images["m-0"] as Image, 21_000)).toBe(100);
  });

  it("counts the rest in wall seconds at the present speed", () => {
    const image = startWaitingCopies(queued(1), 0).images["m-0"] as Image;
    expect(remainingSeconds(image, 5000, 1)).toBe(15);
    expect(remainingSeconds(image, 5000, 10)).toBe(2);
    expect(remainingSeconds(image, 5000, 0)).toBe(15);
  });
});
