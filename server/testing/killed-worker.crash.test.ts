import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { temporaryPostgres } from "@/bin/temporary-postgres.mjs";
import type { Database } from "../db/database";
import { openDatabase } from "../db/open-database";
import { COPY_TAGS } from "../domain/distribution/copy-labels";
import { type Simulator, startSimulator } from "../simulator/start-simulator";
import { killHeadless, startHeadless, told } from "./headless-process";
import { findViolations } from "./soak/find-violations";
import { readSoakFacts } from "./soak/read-soak-facts";
import { PLATFORM_UID, THIRTY_REGIONS } from "./test-world";

const server = await temporaryPostgres();

/** Source image of the headless house. */
const IMAGE = "m-bp1h5n9p3s7e2g6k8b4x";

/** A lease lasts 45 s; whoever takes over needs a moment more. */
const TAKEN_OVER_WITHIN_MS = 50_000;

type Told = { state: string; available: number };

let simulator: Simulator;
let dataDir: string;
let database: Database;
const children: ChildProcess[] = [];

beforeAll(async () => {
  simulator = await startSimulator({ speed: 2 });
  dataDir = mkdtempSync(join(tmpdir(), "imagecast-workers-"));
  database = await openDatabase({ url: server.url });
});
afterAll(async () => {
  for (const child of children) child.kill("SIGKILL");
  await database.close();
  await simulator.close();
  await server.stop?.();
  rmSync(dataDir, { recursive: true, force: true });
});

function start(): ChildProcess {
  const place = { dataDir, simulatorUrl: simulator.url, databaseUrl: server.url };
  const child = startHeadless("headless-house.ts", place);
  children.push(child);
  return child;
}

const reaches = (child: ChildProcess, count: number) =>
  told<Told>(child, ({ available }) => available >= count);

/** Regions that somebody holds at this moment, with the lease. */
async function leases(): Promise<Map<string, string | null>> {
  const held = await database.prisma.region.findMany({ where: { leaseUntil: { gt: new Date() } } });
  return new Map(held.map(({ id, leaseId }) => [id, leaseId]));
}

/** Kills the only worker while it looks at regions, and answers the leases that die with it. */
async function killWhileHolding(victim: ChildProcess): Promise<Map<string, string | null>> {
  while ((await leases()).size === 0) await pause(5);
  await killHeadless(victim);
  return leases();
}

/** How long these leases stand although their holder is dead. */
async function untilFree(dead: Map<string, string | null>): Promise<number> {
  const since = Date.now();
  for (;;) {
    const now = await leases();
    if ([...dead].every(([id, leaseId]) => now.get(id) !== leaseId)) return Date.now() - since;
    await pause(250);
  }
}

/** Ends a process as a release of the next version does. */
async function retire(child: ChildProcess): Promise<void> {
  child.removeAllListeners("exit");
  child.kill("SIGTERM");
  await once(child, "exit");
}

describe.skipIf(!server.url)("two workers on one PostgreSQL", () => {
  it("lose nothing when one is killed, the server restarted and the other one replaced", async () => {
    const victim = start();
    await reaches(victim, 3);
    const held = await killWhileHolding(victim);
    const other = start();
    const [freed] = await Promise.all([untilFree(held), reaches(other, 10)]);
    await server.restart?.();
    await reaches(other, 14);
    const next = start();
    await told<Told>(next, () => true);
    await retire(other);
    const end = await told<Told>(next, ({ state }) => state === "available");
    process.stdout.write(`${held.size} leases of the dead, all passed on after ${freed} ms\n`);
    expect(end.available).toBe(THIRTY_REGIONS.length);
    expect(freed).toBeLessThan(TAKEN_OVER_WITHIN_MS);
    await expect.poll(violations, { timeout: 100_000, interval: 1_000 }).toEqual([]);
  });
});

/** What is wrong with the copies of the one image; the demo tenant's travel on. */
async function violations() {
  const clock = { now: () => new Date() };
  const ctx = { db: database.prisma, clock, cloud: { platformUid: PLATFORM_UID } };
  const facts = await readSoakFacts(ctx, simulator.url, []);
  const copies = facts.copies.filter(({ source }) => source.imageId === IMAGE);
  const ids = new Set(copies.map(({ id }) => id));
  return findViolations({
    ...facts,
    copies,
    versions: facts.versions.filter(({ regions }) => regions.some((r) => ids.has(r.copyId ?? ""))),
    sources: facts.sources.filter(({ imageId }) => imageId === IMAGE),
    images: facts.images.filter(
      ({ imageId, tags }) => imageId === IMAGE || tags[COPY_TAGS.sourceImage] === IMAGE,
    ),
  });
}
