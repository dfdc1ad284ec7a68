import { setTimeout as pause } from "node:timers/promises";
import { makePersona } from "@/prisma/factories";
import { aliyunCloud } from "../../cloud/aliyun-cloud";
import type { Ctx } from "../../ctx";
import type { Database } from "../../db/database";
import type { Actor } from "../../domain/actor";
import { CallCounts } from "../../domain/cloud/call-counts";
import { type Boss, openBoss } from "../../jobs/boss";
import { jobs } from "../../jobs/catalog";
import { wakeThrough } from "../../jobs/wake";
import { openLog } from "../../log";
import { openHealthChecks } from "../../open-health-checks";
import { randomIds } from "../../random-ids";
import { hclParser } from "../../read-hcl-parser";
import { type Simulator, startSimulator } from "../../simulator/start-simulator";
import { sweep } from "../../use-cases/distribution/sweep";
import { isDue } from "../../use-cases/permission/due-permissions";
import { lookForDrift } from "../../use-cases/permission/look-for-drift";
import { sweepPermissions } from "../../use-cases/permission/sweep-permissions";
import { refreshRegions } from "../../use-cases/region/refresh-regions";
import { openVault } from "../../vault";
import { testDatabase } from "../test-database";
import { fill, SUPPLIER } from "../test-house";
import { PLATFORM_UID } from "../test-world";
import { ageWaits } from "./age-waits";
import { countMoving } from "./count-moving";
import type { SoakPlace } from "./soak-place";

/** Copies run so many times as fast as in the cloud's default, a 40 GiB image in two seconds. */
const COPY_SPEED = 10;

/** Nothing has to move for so long before a house counts as at rest. */
const QUIET_MS = 4_000;
/** A house in which nothing more comes to rest for so long never will: a vanished image alone takes a minute to fail. */
const STUCK_AFTER_MS = 180_000;
const LOOK_AGAIN_MS = 500;
const PASS_EACH_MS = 1_000;

const JOB: Actor = { kind: "job", job: "soak" };

/** The platform account of the test worlds, for a process's environment. */
export const PLATFORM = {
  PLATFORM_ACCOUNT_UID: PLATFORM_UID,
  PLATFORM_ACCESS_KEY_ID: "platform-key",
  PLATFORM_ACCESS_KEY_SECRET: "platform-secret",
};

/** A house on a PostgreSQL whose workers are processes; people act in this one. */
export class ProcessHouse implements SoakPlace {
  readonly ctx: Ctx;
  private isClosing = false;
  private readonly passing: Promise<void>;

  private constructor(
    private readonly database: Database,
    private readonly simulator: Simulator,
    private readonly boss: Boss,
  ) {
    this.ctx = this.ctxFor(JOB);
    this.passing = this.pass();
  }

  /** Opens a database of its own on the server of TEST_DATABASE_URL, and a cloud that holds `world`. */
  static async open(world: unknown): Promise<ProcessHouse> {
    const database = await testDatabase();
    const simulator = await startSimulator({ speed: COPY_SPEED, world });
    await fill(database);
    // A house with a user is not furnished with the demo tenant.
    const { userId: id, name, email, role, accountUid } = SUPPLIER;
    await makePersona(database.prisma, { id, name, email, role, accountUid });
    const boss = await openBoss(database, jobs, openLog("warn"));
    const house = new ProcessHouse(database, simulator, boss);
    await refreshRegions(house.ctx);
    return house;
  }

  get simulatorUrl(): string {
    return this.simulator.url;
  }

  /** Where a worker finds the same database. */
  async databaseUrl(): Promise<string> {
    const { rows } = await this.database.executeSql("SELECT current_database() AS name");
    const url = new URL(process.env.TEST_DATABASE_URL ?? "");
    url.pathname = `/${(rows[0] as { name: string }).name}`;
    return url.href;
  }

  ctxFor(actor: Actor): Ctx {
    return {
      db: this.database.prisma,
      cloud: aliyunCloud({
        platformUid: PLATFORM_UID,
        credentials: { accessKeyId: "platform-key", accessKeySecret: "platform-secret" },
        endpoint: { host: this.simulator.endpoint, protocol: "HTTP" },
        calls: new CallCounts(),
        now: () => Date.now(),
      }),
      clock: { now: () => new Date() },
      ids: randomIds,
      log: openLog("error"),
      wake: wakeThrough(this.boss.enqueue),
      vault: openVault("test-secret-of-at-least-32-characters"),
      limits: { slotRule: "source", slotsPerRegion: 5 },
      hcl: hclParser,
      healthChecks: openHealthChecks([]),
      actor,
    };
  }

  /** Copies, permissions, loans and regions that somebody still has in hand. */
  private async busy(): Promise<number> {
    const { db } = this.ctx;
    const now = new Date();
    const held = { OR: [{ leaseUntil: { gt: now } }, { permissionLeaseUntil: { gt: now } }] };
    const [due, leased] = await Promise.all([
      db.imagePermission.count({ where: isDue(now) }),
      db.region.count({ where: held }),
    ]);
    return (await countMoving(this.ctx)) + due + leased;
  }

  /** Lets time pass for whoever waits, and what is done each minute be done. */
  private async pass(): Promise<void> {
    while (!this.isClosing) {
      await ageWaits(this.database);
      await sweep(this.ctx);
      await sweepPermissions(this.ctx);
      await pause(PASS_EACH_MS);
    }
  }

  async settle(): Promise<void> {
    await lookForDrift(this.ctx);
    let least = Number.POSITIVE_INFINITY;
    let end = Date.now() + STUCK_AFTER_MS;
    for (let quiet = 0; quiet < QUIET_MS && Date.now() < end; quiet += LOOK_AGAIN_MS) {
      const busy = await this.busy();
      if (busy > 0) quiet = -LOOK_AGAIN_MS;
      if (busy < least) end = Date.now() + STUCK_AFTER_MS;
      least = Math.min(least, busy);
      await pause(LOOK_AGAIN_MS);
    }
  }

  async close(): Promise<void> {
    this.isClosing = true;
    await this.passing;
    await this.boss.close();
    await this.simulator.close();
    await this.database.close();
  }
}
