import type { ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type Simulator, startSimulator } from "../simulator/start-simulator";
import { killHeadless, startHeadless, told } from "./headless-process";
import { PLATFORM_UID, SUPPLIER_UID, THIRTY_REGIONS } from "./test-world";

const IMAGE = "m-bp1h5n9p3s7e2g6k8b4x";
const KILLS = 5;

/** Copies run this much faster than in the demo, so that the kills fall into every phase. */
const SPEED = 2;

type Told = {
  state: string;
  available: number;
  copies: { regionId: string; imageId: string | null }[];
};

let simulator: Simulator;
let dataDir: string;
let child: ChildProcess | undefined;

beforeEach(async () => {
  simulator = await startSimulator({ speed: SPEED });
  dataDir = mkdtempSync(join(tmpdir(), "imagecast-killed-"));
});
afterEach(async () => {
  child?.kill("SIGKILL");
  await simulator.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const start = () => {
  child = startHeadless("headless-house.ts", { dataDir, simulatorUrl: simulator.url });
  return child;
};

/** Waits for a random number of available regions, then for a random moment of up to a second. */
async function killAtRandom(): Promise<number> {
  const victim = start();
  const before = Math.floor(Math.random() * 3);
  let first: number | undefined;
  const word = await told<Told>(victim, (now) => {
    first ??= now.available;
    return now.available >= Math.min(THIRTY_REGIONS.length - 1, first + before);
  });
  await pause(Math.random() * 1000);
  await killHeadless(victim);
  return word.available;
}

it("finishes with exactly one image per region although the server is killed five times", async () => {
  const killedAt: number[] = [];
  for (let kill = 0; kill < KILLS; kill += 1) killedAt.push(await killAtRandom());
  const last = start();
  const end = await told<Told>(last, (now) => now.state === "available");
  process.stdout.write(`killed with ${killedAt.join(", ")} regions available\n`);
  expect(end.available).toBe(THIRTY_REGIONS.length);

  const answer = await fetch(`${simulator.url}/__simulator/state`);
  const { images } = (await answer.json()) as {
    images: {
      imageId: string;
      regionId: string;
      ownerUid: string;
      name: string;
      shares: string[];
      tags: Record<string, string>;
    }[];
  };
  const held = images.filter((image) => image.ownerUid === PLATFORM_UID);
  const ours = held.filter((image) => image.tags["imagecast:source-image"] === IMAGE);
  expect(ours.map((image) => image.regionId).sort()).toEqual([...THIRTY_REGIONS].sort());
  expect(ours.every((image) => image.tags["imagecast:source-account"] === SUPPLIER_UID)).toBe(true);
  const known = new Set(end.copies.map((copy) => copy.imageId));
  expect(ours.filter((image) => !known.has(image.imageId))).toEqual([]);
  const places = held.map((image) => `${image.name} in ${image.regionId}`);
  expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
  expect(images.find((image) => image.imageId === IMAGE)?.shares).toEqual([]);
});
