import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { openDatabase } from "@/server/db/open-database";
import type { Database } from "../../db/database";
import {
  type CopyState,
  IN_FLIGHT_STATES,
  MOVING_STATES,
} from "../../domain/distribution/copy-lifecycle";
import type { Figure } from "../figure";
import { BenchHouse } from "./bench-house";
import { manySuppliersWorld } from "./many-suppliers";
import { publishMany } from "./publish-many";
import type { Usage } from "./tell-usage";
import { type WorkerLoad, workerLoad } from "./worker-load";

/** 40 GiB take 20 s until every region sends out as many as it may, then half an hour as in the bench's model. */
const SPEEDS = { filling: 1, measured: 1 / 90 };

/** Of the 150 copies that may run, so many are under way in the midst of it. */
const MANY_UNDER_WAY = 120;
const FILLED_WITHIN_MS = 60_000;

/** What ended in the quick time is tended by then. */
const CALM_MS = 20_000;

const READ_EVERY_MS = 20_000;
const READINGS = 6;

/**
 * What a worker process takes in the midst of distributing 200 versions of 40 accounts to thirty regions each: the real worker on
 * PostgreSQL, with the vendor's SDK, against the simulated cloud in another process. Takes four minutes at most; the copies are
 * far from done then. Throws a Sentence where there is no PostgreSQL.
 */
export async function benchWorker(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "imagecast-bench-"));
  const world = join(folder, "world.json");
  writeFileSync(world, JSON.stringify(manySuppliersWorld));
  const cloud = { SIMULATOR_WORLD: world, SIMULATOR_SPEED: String(SPEEDS.filling) };
  const house = await BenchHouse.open(cloud).finally(() => rmSync(folder, { recursive: true }));
  const database = await openDatabase({ url: house.databaseUrl });
  try {
    const preload = new URL("tell-usage.ts", import.meta.url).href;
    const worker = await house.startWorker([preload]);
    await publishMany(house.env);
    await untilFilled(database);
    await house.setCloudSpeed(SPEEDS.measured);
    await pause(CALM_MS);
    return workerLoad("200 versions, a whole house", await watch(house, database, worker));
  } finally {
    await database.close();
    await house.close();
  }
}

async function untilFilled(database: Database): Promise<void> {
  const deadline = Date.now() + FILLED_WITHIN_MS;
  while (Date.now() < deadline && (await count(database, IN_FLIGHT_STATES)) < MANY_UNDER_WAY)
    await pause(500);
}

async function watch(
  house: BenchHouse,
  database: Database,
  worker: ChildProcess,
): Promise<WorkerLoad> {
  const describesBefore = await describes(house);
  const copiedBefore = await count(database, ["available"]);
  const readings = [await usageOf(worker)];
  while (readings.length < READINGS) {
    await pause(READ_EVERY_MS);
    readings.push(await usageOf(worker));
  }
  return {
    readings,
    describes: (await describes(house)) - describesBefore,
    copied: (await count(database, ["available"])) - copiedBefore,
    underWay: await count(database, IN_FLIGHT_STATES),
    moving: await count(database, MOVING_STATES),
  };
}

async function describes(house: BenchHouse): Promise<number> {
  return (await house.cloudState()).calls.DescribeImages ?? 0;
}

async function usageOf(worker: ChildProcess): Promise<Usage & { at: number }> {
  const told = once(worker, "message");
  worker.send("usage");
  const [usage] = (await told) as [Usage];
  return { ...usage, at: Date.now() };
}

function count({ prisma }: Database, states: readonly CopyState[]): Promise<number> {
  return prisma.copy.count({ where: { state: { in: [...states] } } });
}
