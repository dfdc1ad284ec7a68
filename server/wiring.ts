import { aliyunCloud } from "./cloud/aliyun-cloud";
import type { Clock, Ctx } from "./ctx";
import { openChangeFeed } from "./db/change-feed";
import type { Database } from "./db/database";
import { migrate } from "./db/migrate";
import { openDatabase } from "./db/open-database";
import { reachDatabase } from "./db/reach-database";
import type { Actor } from "./domain/actor";
import type { ChangeFeed } from "./domain/change";
import { CallCounts } from "./domain/cloud/call-counts";
import { MOVING_STATES } from "./domain/instance/instance-lifecycle";
import { type Env, readEnv } from "./env";
import { furnish } from "./furnish";
import { type Boss, openBoss } from "./jobs/boss";
import { jobs } from "./jobs/catalog";
import { wakeThrough } from "./jobs/wake";
import { startWorker } from "./jobs/worker";
import { type Logger, openLog } from "./log";
import { openHealthChecks } from "./open-health-checks";
import { randomIds } from "./random-ids";
import { hclParser } from "./read-hcl-parser";
import { openVault } from "./vault";

/** The running house: every part chosen once, for all requests and jobs of this process. */
export type House = {
  env: Env;
  log: Logger;
  clock: Clock;
  database: Database;
  boss: Boss;
  calls: CallCounts;
  changes: ChangeFeed;
  ctxFor(actor: Actor): Ctx;
  close(): Promise<void>;
};

const systemClock: Clock = { now: () => new Date() };

function cloudOf(env: Env, calls: CallCounts) {
  const simulator = new URL(env.SIMULATOR_URL);
  return aliyunCloud({
    platformUid: env.PLATFORM_ACCOUNT_UID,
    credentials: {
      accessKeyId: env.PLATFORM_ACCESS_KEY_ID,
      accessKeySecret: env.PLATFORM_ACCESS_KEY_SECRET,
    },
    endpoint: env.CLOUD === "simulator" ? { host: simulator.host, protocol: "HTTP" } : null,
    calls,
    now: () => Date.now(),
  });
}

/** Nobody else can hold what is in an embedded database: leases and claims left by a killed process are void. */
async function freeClaims(database: Database): Promise<void> {
  if (database.kind !== "embedded") return;
  await database.prisma.serviceInstance.updateMany({
    where: { state: { in: [...MOVING_STATES] }, nextLookAt: { not: null } },
    data: { nextLookAt: systemClock.now() },
  });
  await database.prisma.region.updateMany({
    data: {
      leaseId: null,
      leaseUntil: null,
      permissionLeaseId: null,
      permissionLeaseUntil: null,
    },
  });
}

async function open(): Promise<House> {
  const env = readEnv();
  const log = openLog(env.LOG_LEVEL);
  const database = await openDatabase({ url: env.DATABASE_URL, dataDir: env.DATA_DIR });
  await reachDatabase(database);
  await migrate(database);
  await freeClaims(database);
  const boss = await openBoss(database, jobs, log);
  const calls = new CallCounts();
  const cloud = cloudOf(env, calls);
  const wake = wakeThrough(boss.enqueue);
  const healthChecks = openHealthChecks(env.HEALTH_CHECK_HOSTS);
  const vault = openVault(env.NEXTAUTH_SECRET);
  const ctxFor = (actor: Actor): Ctx => ({
    db: database.prisma,
    cloud,
    clock: systemClock,
    ids: randomIds,
    log,
    wake,
    healthChecks,
    vault,
    limits: { slotRule: env.SLOT_RULE, slotsPerRegion: env.SLOTS_PER_REGION },
    hcl: hclParser,
    actor,
  });
  const closing = new AbortController();
  await furnish({ env, log, database, ctxFor }, closing.signal);
  const worker =
    env.WORKER === "inline"
      ? startWorker({ boss, jobs, log, ctx: (job) => ctxFor({ kind: "job", job: job.name }) })
      : null;
  await boss.enqueue("sweep", {}, { singletonKey: "start" });
  await boss.enqueue("sweep-permissions", {}, { singletonKey: "start" });
  await boss.enqueue("sweep-instances", {}, { singletonKey: "start" });
  const changes = await openChangeFeed(database);
  return {
    env,
    log,
    clock: systemClock,
    database,
    boss,
    calls,
    changes,
    ctxFor,
    async close() {
      closing.abort();
      await worker?.stop();
      await changes.close();
      await boss.close();
      await database.close();
    },
  };
}

/** Next.js bundles this module several times; the house must still be one. */
const shared = globalThis as typeof globalThis & { imagecastHouse?: Promise<House> };

/** The house of this process; the first caller opens it. Rejects with a sentence when it cannot open. */
export function house(): Promise<House> {
  shared.imagecastHouse ??= open();
  return shared.imagecastHouse;
}

/** Closes the house if it is open: work in hand is finished or given back, the database is closed. */
export async function closeHouse(): Promise<void> {
  const open = shared.imagecastHouse;
  shared.imagecastHouse = undefined;
  await (await open?.catch(() => undefined))?.close();
}
