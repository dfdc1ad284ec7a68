import { randomUUID } from "node:crypto";
import PgBoss from "pg-boss";
import type { Ctx } from "../ctx";
import type { Database } from "../db/database";
import { runAlone } from "../db/run-alone";
import type { Logger } from "../log";
import { Bell } from "./bell";
import type { Enqueue, EnqueueOptions, Job } from "./job";
import { type Pass, runPass } from "./run-pass";

/** The queues, open and ready. */
export interface Boss {
  enqueue: Enqueue;
  pgBoss: PgBoss;
  /** Rings when a run of the job with this name falls due that this process asked for. */
  bell(name: string): Bell;
  /** One bounded pass over a queue in this process; null when there is no such job. */
  runPass(name: string, ctx: (job: Job) => Ctx): Promise<Pass | null>;
  /** Ends the housekeeping of the queues; workers are stopped before. */
  close(): Promise<void>;
}

const DEFAULT_RETRY_LIMIT = 2;
const RETRY_DELAY_SECONDS = 2;
/** A run whose process died is noticed within its time limit plus this. */
const MAINTENANCE_SECONDS = 30;

/** Processes that make the same queues at the same moment would deadlock; the number is any fixed one. */
const OPEN_LOCK = 4_510_003;

/**
 * Opens the queues on the house's database and makes one for each job; `errors` of the housekeeping are
 * logged, never thrown.
 */
export async function openBoss(
  database: Database,
  jobs: readonly Job[],
  log: Logger,
): Promise<Boss> {
  const pgBoss = new PgBoss({
    db: { executeSql: forgiving(database, log) },
    maintenanceIntervalSeconds: MAINTENANCE_SECONDS,
    archiveCompletedAfterSeconds: 3600,
    deleteAfterDays: 2,
  });
  pgBoss.on("error", (error) => log.warn({ err: error }, "the queues' housekeeping failed"));
  await runAlone(database, OPEN_LOCK, async () => {
    await pgBoss.start();
    for (const job of jobs) await openQueue(pgBoss, job);
  });
  if (database.kind === "embedded") await takeBackLostRuns(database);
  const jobNamed = (name: string) => jobs.find((each) => each.name === name);
  const bells = new Map(jobs.map(({ name }) => [name, new Bell()]));
  const bell = (name: string) => bells.get(name) ?? new Bell();
  return {
    pgBoss,
    bell,
    async runPass(name, ctx) {
      const job = jobNamed(name);
      return job ? runPass(job, { pgBoss, ctx, log }) : null;
    },
    async enqueue(name, payload, options) {
      const job = jobNamed(name);
      if (!job) throw new Error(`There is no job named "${name}".`);
      await enqueue(database, pgBoss, job, payload, options);
      bell(name).ringAt(options?.startAfter ?? new Date());
    },
    close: () => pgBoss.stop({ graceful: false, close: false }),
  };
}

/**
 * pg-boss does not wait for the completion of its own cron jobs: with the database away that would be an
 * unhandled rejection, which ends the process. An uncompleted job is only run again, so it is logged.
 */
function forgiving(database: Database, log: Logger): PgBoss.Db["executeSql"] {
  return async (text, values) => {
    try {
      return await database.executeSql(text, values);
    } catch (error) {
      if (!/SET completed_on = now\(\)/.test(text)) throw error;
      log.warn({ err: error }, "a finished job could not be marked as such");
      return { rows: [{ count: 0 }] };
    }
  };
}

/**
 * Policy "short": of each key one run may wait, while any number are active. ("stately" would let one
 * busy key fail the fetch of a whole batch.)
 */
async function openQueue(pgBoss: PgBoss, job: Job) {
  const options = {
    name: job.name,
    policy: "short" as const,
    retryLimit: job.retryLimit ?? DEFAULT_RETRY_LIMIT,
    retryDelay: RETRY_DELAY_SECONDS,
    retryBackoff: true,
    expireInSeconds: Math.ceil(job.timeLimitSeconds) + MAINTENANCE_SECONDS,
  };
  await pgBoss.createQueue(job.name, options);
  await pgBoss.updateQueue(job.name, options);
  if (job.schedule) await pgBoss.schedule(job.name, job.schedule, {}, { singletonKey: "schedule" });
  else await pgBoss.unschedule(job.name);
}

/** The embedded database belongs to one process: what is active now died with the one before. */
async function takeBackLostRuns(database: Database) {
  await database.executeSql(
    "UPDATE pgboss.job SET state = 'retry', start_after = now() WHERE state = 'active'",
  );
}

/** A waiting run may start between the two questions; then its key is free again. */
const ENQUEUE_TRIES = 3;

async function enqueue(
  database: Database,
  pgBoss: PgBoss,
  job: Job,
  payload: object,
  { startAfter, singletonKey }: EnqueueOptions = {},
) {
  const data = job.payload.parse(payload) as object;
  const options = { singletonKey: singletonKey ?? randomUUID(), ...(startAfter && { startAfter }) };
  for (let tries = 0; tries < ENQUEUE_TRIES; tries++) {
    if (await pgBoss.send(job.name, data, options)) return;
    const { rows } = await database.executeSql(
      `UPDATE pgboss.job SET start_after = least(start_after, $3::timestamptz)
       WHERE name = $1 AND singleton_key = $2 AND state = 'created' RETURNING id`,
      [job.name, options.singletonKey, (startAfter ?? new Date(0)).toISOString()],
    );
    if (rows.length > 0) return;
  }
}
