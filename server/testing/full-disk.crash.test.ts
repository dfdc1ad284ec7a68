import { type ChildProcess, execFileSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { COPY_TAGS } from "../domain/distribution/copy-labels";
import { type Simulator, startSimulator } from "../simulator/start-simulator";
import { killHeadless, startHeadless, told } from "./headless-process";
import type { CloudState } from "./test-house";
import { THIRTY_REGIONS } from "./test-world";

/** Source image of the headless house. */
const IMAGE = "m-bp1h5n9p3s7e2g6k8b4x";

/** A disk of its own for the data folder; null where this process may not mount one. */
function smallDisk(): string | null {
  const folder = mkdtempSync(join(tmpdir(), "imagecast-disk-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=160m", "tmpfs", folder], { stdio: "ignore" });
    return folder;
  } catch {
    rmSync(folder, { recursive: true });
    return null;
  }
}

/** A house tells four words a second. */
const WORDS = 30;

type Told = { state: string; available: number; copies: { imageId: string | null }[] };

const disk = smallDisk();
let simulator: Simulator;
let child: ChildProcess | undefined;

beforeEach(async () => {
  simulator = await startSimulator({ speed: 2 });
});
afterEach(async () => {
  if (child?.exitCode === null && child.signalCode === null) await killHeadless(child);
  await simulator.close();
  if (!disk) return;
  execFileSync("umount", [disk]);
  rmSync(disk, { recursive: true });
});

function start(): ChildProcess {
  child = startHeadless("headless-house.ts", { dataDir: disk ?? "", simulatorUrl: simulator.url });
  return child;
}

/** Leaves not a byte of the disk. */
function fill(file: string): void {
  const handle = openSync(file, "w");
  const chunk = Buffer.alloc(4096);
  try {
    for (;;) writeSync(handle, chunk);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
  } finally {
    closeSync(handle);
  }
}

/** Lets the house meet the full disk: some seconds of its work, unless it ends of it. */
async function work(house: ChildProcess): Promise<void> {
  const words: Told[] = [];
  const enough = (word: Told) => words.push(word) > WORDS;
  await told<Told>(house, enough).catch(() => undefined);
  if (house.exitCode === null && house.signalCode === null) await killHeadless(house);
}

describe.skipIf(!disk)("a data folder on a disk that is full", () => {
  it("loses nothing of what was done once there is room again", async () => {
    const first = start();
    await told<Told>(first, ({ available }) => available >= 2);
    const filler = join(disk ?? "", "filler");
    fill(filler);
    await work(first);
    rmSync(filler);
    const end = await told<Told>(start(), ({ state }) => state === "available");
    expect(end.available).toBe(THIRTY_REGIONS.length);
    const answer = await fetch(`${simulator.url}/__simulator/state`);
    const { images } = (await answer.json()) as CloudState;
    const ours = images.filter(({ tags }) => tags[COPY_TAGS.sourceImage] === IMAGE);
    expect(ours.map(({ regionId }) => regionId).sort()).toEqual([...THIRTY_REGIONS].sort());
    const known = new Set(end.copies.map(({ imageId }) => imageId));
    expect(ours.filter(({ imageId }) => !known.has(imageId))).toEqual([]);
  });
});
