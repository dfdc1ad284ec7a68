import { setTimeout as sleep } from "node:timers/promises";
import type PgBoss from "pg-boss";
import type { Ctx } from "../ctx";
import type { Logger } from "../log";
import type { Job } from "./job";

/** What running a fetched job needs; `ctx` is made per run, with the job as its actor. */
export interface RunParts {
  pgBoss: PgBoss;
  ctx: (job: Job) => Ctx;
  log: Logger;
}

/** Runs one fetched job and marks it as completed or failed; answers whether it went well. Never throws. */
export async function runOne(
  job: Job,
  item: PgBoss.Job<object>,
  { pgBoss, ctx, log }: RunParts,
): Promise<boolean> {
  try {
    await runWithin(job, ctx(job), item.data);
    await pgBoss.complete(job.name, item.id);
    return true;
  } catch (error) {
    log.error({ err: error, job: job.name, jobId: item.id, payload: item.data }, "a job failed");
    const reason = { message: error instanceof Error ? error.message : String(error) };
    await pgBoss.fail(job.name, item.id, reason).catch((failure) => {
      log.warn({ err: failure, job: job.name }, "a failed job could not be marked as such");
    });
    return false;
  }
}

/** Parses and runs one payload of a job; rejects when it takes longer than the job's time limit. */
export async function runWithin(job: Job, ctx: Ctx, payload: unknown): Promise<void> {
  const done = new AbortController();
  const limit = sleep(job.timeLimitSeconds * 1000, undefined, { signal: done.signal }).then(
    () => {
      throw new Error(`${job.name} took longer than ${job.timeLimitSeconds} s.`);
    },
    () => undefined,
  );
  try {
    await Promise.race([job.run(ctx, job.payload.parse(payload ?? {})), limit]);
  } finally {
    done.abort();
  }
}
