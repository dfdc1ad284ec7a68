import { aliyunCloud } from "../cloud/aliyun-cloud";
import type { Ctx } from "../ctx";
import type { Database } from "../db/database";
import type { Actor, UserActor } from "../domain/actor";
import { CallCounts } from "../domain/cloud/call-counts";
import { openHealthChecks } from "../open-health-checks";
import { randomIds } from "../random-ids";
import { hclParser } from "../read-hcl-parser";
import { type Simulator, startSimulator } from "../simulator/start-simulator";
import { lookAtRegion } from "../use-cases/distribution/look-at-region";
import { planCopies } from "../use-cases/distribution/plan-copies";
import { lookAtInstances } from "../use-cases/instance/look-at-instances";
import { reconcilePermissions } from "../use-cases/permission/reconcile-permissions";
import { refreshRegions } from "../use-cases/region/refresh-regions";
import { tendWave } from "../use-cases/wave/tend-wave";
import { openVault } from "../vault";
import { testDatabase } from "./test-database";
import { CUSTOMER_UID, northwindWorld, PLATFORM_UID, SUPPLIER_UID } from "./test-world";

const vault = openVault("test-secret-of-at-least-32-characters");

const JOB: Actor = { kind: "job", job: "test" };

/** A person of the first supplier in the test world. */
export const SUPPLIER: UserActor = {
  kind: "user",
  userId: "user-supplier",
  name: "Lin Wei",
  email: "lin@northwind.example",
  role: "supplier",
  accountUid: SUPPLIER_UID,
  accountName: "Northwind",
};

/** A person of an account that deploys services; a tenant only where a test makes it one. */
export const CUSTOMER: UserActor = {
  kind: "user",
  userId: "user-customer",
  name: "Ana Ruiz",
  email: "ana@fabrikam.example",
  role: "customer",
  accountUid: CUSTOMER_UID,
  accountName: "Fabrikam",
};

/** A whole house without a browser: real database, real SDK, the simulator, and a clock that moves when told to. */
export type TestHouse = {
  database: Database;
  simulator: Simulator;
  /** Calls to the cloud so far, as the house counts them. */
  calls: CallCounts;
  /** What a use case takes, for the supplier or any other actor. */
  ctx(actor?: Actor): Ctx;
  job: Ctx;
  /** Moves the house's clock and the cloud's. */
  advance(seconds: number): Promise<void>;
  /** Runs everything that is due now, as the worker would. */
  runDue(): Promise<void>;
  /** Lets time pass and work be done until nothing is asked for any more (at most `rounds` steps). */
  settle(options?: { stepSeconds?: number; rounds?: number }): Promise<number>;
  /** The simulator's world as its control endpoint tells it. */
  cloudState(): Promise<CloudState>;
  close(): Promise<void>;
};

/** The part of the simulator's state that tests look at. */
export type CloudState = {
  images: {
    imageId: string;
    regionId: string;
    ownerUid: string;
    name: string;
    status: string;
    tags: Record<string, string>;
    shares: string[];
    isPublic: boolean;
    source: { imageId: string; regionId: string } | null;
  }[];
  stacks: {
    stackId: string;
    stackName: string;
    regionId: string;
    ownerUid: string;
    status: string;
    templateBody: string;
    parameters: Record<string, string>;
  }[];
  calls: Record<string, unknown>;
  /** Calls by operation and region. */
  callsByRegion: Record<string, Record<string, number>>;
};

type Wakes = {
  looks: Map<string, number>;
  permits: Map<string, number>;
  instances: Map<string, number>;
  waves: Map<string, number>;
  plan: boolean;
};

/** Keeps the sooner of two wakes. */
function bringForward(wakes: Map<string, number>, regionId: string, at: Date): void {
  wakes.set(regionId, Math.min(wakes.get(regionId) ?? Number.POSITIVE_INFINITY, at.getTime()));
}

/** Makes the tenants of the test worlds. */
export async function fill(database: Database): Promise<void> {
  for (const uid of [SUPPLIER_UID, "2222222222222222"]) {
    await database.prisma.account.create({
      data: {
        uid,
        name: `Account ${uid}`,
        roleName: "imagecast-supplier",
        deployRoleName: "imagecast-customer",
      },
    });
    await database.prisma.resourceGroup.create({
      data: { id: `rg-${uid}`, accountUid: uid, name: "default", isDefault: true },
    });
  }
}

async function post(simulator: Simulator, path: string, body: unknown): Promise<void> {
  await fetch(`${simulator.url}${path}`, { method: "POST", body: JSON.stringify(body) });
}

/** Opens a house of its own for one test file. `world` is a simulator world file; health checks may be asked at these hosts. */
export async function openTestHouse(
  world: unknown = northwindWorld,
  healthCheckHosts: readonly string[] = [],
): Promise<TestHouse> {
  const [database, simulator] = await Promise.all([
    testDatabase(),
    startSimulator({ speed: 0, world }),
  ]);
  await fill(database);
  let now = new Date();
  const wakes: Wakes = {
    looks: new Map(),
    permits: new Map(),
    instances: new Map(),
    waves: new Map(),
    plan: false,
  };
  const calls = new CallCounts();
  const cloud = aliyunCloud({
    platformUid: PLATFORM_UID,
    credentials: { accessKeyId: "platform-key", accessKeySecret: "platform-secret" },
    endpoint: { host: simulator.endpoint, protocol: "HTTP" },
    calls,
    now: () => now.getTime(),
  });
  const ctx = (actor: Actor = SUPPLIER): Ctx => ({
    db: database.prisma,
    cloud,
    clock: { now: () => now },
    ids: randomIds,
    log: {
      info() {},
      warn() {},
      error: (about, message) => process.emitWarning(`${message} ${JSON.stringify(about)}`),
    },
    limits: { slotRule: "source", slotsPerRegion: 5 },
    hcl: hclParser,
    actor,
    vault,
    healthChecks: openHealthChecks(healthCheckHosts),
    wake: {
      async look(regionId, at = now) {
        bringForward(wakes.looks, regionId, at);
      },
      async plan() {
        wakes.plan = true;
      },
      async permit(regionId, at = now) {
        bringForward(wakes.permits, regionId, at);
      },
      async instances(regionId, at = now) {
        bringForward(wakes.instances, regionId, at);
      },
      async wave(versionId, at = now) {
        bringForward(wakes.waves, versionId, at);
      },
    },
  });
  const job = ctx(JOB);
  await refreshRegions(job);

  /** Takes the regions whose time has come. */
  function take(waiting: Map<string, number>): string[] {
    const due = [...waiting].filter(([, at]) => at <= now.getTime()).map(([id]) => id);
    for (const regionId of due) waiting.delete(regionId);
    return due;
  }
  async function runDue(): Promise<void> {
    for (;;) {
      const [due, permits, stacks, waves] = [
        take(wakes.looks),
        take(wakes.permits),
        take(wakes.instances),
        take(wakes.waves),
      ];
      const count = due.length + permits.length + stacks.length + waves.length;
      if (count === 0 && !wakes.plan) return;
      for (const versionId of waves) await tendWave(job, { versionId });
      if (wakes.plan) {
        wakes.plan = false;
        await planCopies(job);
      }
      await Promise.all(due.map((regionId) => lookAtRegion(job, { regionId })));
      await Promise.all(permits.map((regionId) => reconcilePermissions(job, { regionId })));
      await Promise.all(stacks.map((regionId) => lookAtInstances(job, { regionId })));
    }
  }
  async function advance(seconds: number): Promise<void> {
    now = new Date(now.getTime() + seconds * 1000);
    await post(simulator, "/__simulator/clock", { advanceSeconds: seconds });
  }
  return {
    database,
    simulator,
    calls,
    ctx,
    job,
    advance,
    runDue,
    async settle({ stepSeconds = 2, rounds = 200 } = {}) {
      for (let round = 0; round < rounds; round += 1) {
        await runDue();
        const waiting = wakes.looks.size + wakes.permits.size + wakes.instances.size;
        if (waiting === 0 && !wakes.plan) return round;
        await advance(stepSeconds);
      }
      throw new Error(`Work was still asked for after ${rounds} rounds.`);
    },
    async cloudState() {
      return (await fetch(`${simulator.url}/__simulator/state`)).json() as Promise<CloudState>;
    },
    async close() {
      await simulator.close();
      await database.close();
    },
  };
}
