import type { Ctx, Wake } from "../../ctx";
import type { Actor } from "../../domain/actor";
import { lookAtRegion } from "../../use-cases/distribution/look-at-region";
import { planCopies } from "../../use-cases/distribution/plan-copies";
import { sweep } from "../../use-cases/distribution/sweep";
import { lookForDrift } from "../../use-cases/permission/look-for-drift";
import { reconcilePermissions } from "../../use-cases/permission/reconcile-permissions";
import { sweepPermissions } from "../../use-cases/permission/sweep-permissions";
import { tendWave } from "../../use-cases/wave/tend-wave";
import { openTestHouse, SUPPLIER, type TestHouse } from "../test-house";
import { countMoving } from "./count-moving";
import { Death, Life, mortalCtx } from "./mortal-ctx";
import type { SoakPlace } from "./soak-place";

/** A run of background work that waits until its time. */
type Run = { at: number; run(ctx: Ctx): Promise<void> };

/** The worker's schedule of each minute. */
const MINUTE_MS = 60_000;
const EACH_MINUTE = [sweep, sweepPermissions];
/** Minutes from one look for drift to the next. */
const DRIFT_EVERY = 10;

/** Without looks for drift a chain asks the cloud for nothing but its own. */
type Schedule = { drift: boolean };

/**
 * A house whose processes can die. What is asked of the queues outlives them; the run that a process dies in is lost, and so
 * are its leases until they end.
 */
export class MortalHouse implements SoakPlace {
  private readonly waiting = new Map<string, Run>();
  private minute = 0;
  readonly ctx: Ctx;

  private constructor(
    readonly house: TestHouse,
    private readonly schedule: Schedule,
  ) {
    this.ctx = { ...house.job, wake: this.wake() };
  }

  static async open(world: unknown, schedule: Schedule = { drift: true }): Promise<MortalHouse> {
    return new MortalHouse(await openTestHouse(world), schedule);
  }

  get simulatorUrl(): string {
    return this.house.simulator.url;
  }

  close(): Promise<void> {
    return this.house.close();
  }

  private now(): number {
    return this.house.job.clock.now().getTime();
  }

  /** Keeps the sooner of two runs of the same work. */
  private want(key: string, run: Run["run"], at = this.now()): void {
    const sooner = Math.min(at, this.waiting.get(key)?.at ?? Number.POSITIVE_INFINITY);
    this.waiting.set(key, { at: sooner, run });
  }

  private wake(): Wake {
    return {
      look: async (regionId, at) =>
        this.want(`look ${regionId}`, (ctx) => lookAtRegion(ctx, { regionId }), at?.getTime()),
      plan: async () => this.want("plan", planCopies),
      permit: async (regionId, at) =>
        this.want(
          `permit ${regionId}`,
          (ctx) => reconcilePermissions(ctx, { regionId }),
          at?.getTime(),
        ),
      instances: async () => undefined,
      wave: async (versionId, at) =>
        this.want(`wave ${versionId}`, (ctx) => tendWave(ctx, { versionId }), at?.getTime()),
    };
  }

  /** What a person's request takes, in a process with this life. */
  person(life = new Life(), actor: Actor = SUPPLIER): Ctx {
    return mortalCtx({ ...this.house.ctx(actor), wake: this.wake() }, life);
  }

  /** Lets time pass. With every minute the queues ask for what is done each minute. */
  async advance(seconds: number): Promise<void> {
    await this.house.advance(seconds);
    const minute = Math.floor(this.now() / MINUTE_MS);
    if (minute === this.minute) return;
    this.minute = minute;
    for (const run of EACH_MINUTE) this.want(run.name, run);
    if (this.schedule.drift && minute % DRIFT_EVERY === 0) this.want("drift", lookForDrift);
  }

  /** Takes the runs whose time has come. */
  take(): Run["run"][] {
    const due = [...this.waiting].filter(([, { at }]) => at <= this.now());
    for (const [key] of due) this.waiting.delete(key);
    return due.map(([, { run }]) => run);
  }

  /** Does one run in a process with this life; false when it died of it. */
  async perform(run: Run["run"], life: Life): Promise<boolean> {
    try {
      await run(mortalCtx(this.ctx, life));
      return true;
    } catch (error) {
      if (error instanceof Death) return false;
      throw error;
    }
  }

  /** Works off what is due, in one process after the other; `next` gives birth to each. */
  async work(next: () => Life, current = next()): Promise<Life> {
    let life = current;
    for (let due = this.take(); due.length > 0; due = this.take()) {
      for (const run of due) {
        if (life.isOver) life = next();
        await this.perform(run, life);
      }
    }
    return life;
  }

  /** Lets processes that do not die work until nothing moves any more, a sweep and a look for drift included. */
  async settle({ minutes = 30, stepSeconds = 5 } = {}): Promise<void> {
    const end = this.now() + minutes * MINUTE_MS;
    this.want("drift", lookForDrift);
    for (let quiet = 0; quiet < 2 * MINUTE_MS && this.now() < end; ) {
      const moves = (await this.moving()) > 0;
      quiet = moves ? 0 : quiet + stepSeconds * 1000;
      await this.work(() => new Life());
      await this.advance(moves ? stepSeconds : 2 * stepSeconds);
    }
  }

  /** Copies, permissions and loans that are still to come to rest. */
  moving(): Promise<number> {
    return countMoving(this.ctx);
  }
}
