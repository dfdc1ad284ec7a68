import { setTimeout as sleep } from "node:timers/promises";
import type { Ctx } from "../ctx";
import type { Logger } from "../log";
import type { Boss } from "./boss";
import type { Job } from "./job";
import { runOne } from "./run-one";

const POLL_MS = 500;
/** How long a stopping worker waits for runs under way; what lasts longer is run again elsewhere. */
const STOP_DEADLINE_MS = 4_000;

/** What a worker needs; `ctx` is made per run, with the job as its actor. */
export interface WorkerParts {
  boss: Boss;
  jobs: readonly Job[];
  ctx: (job: Job) => Ctx;
  log: Logger;
}

/** A worker under way. */
export interface Worker {
  /** Takes no more jobs and waits for those under way, at most 4 seconds. Never throws. */
  stop(): Promise<void>;
}

/**
 * Runs jobs as they fall due, each queue by itself, `concurrency` at a time; a slow run keeps nothing
 * but its own place. Each run is completed or failed on its own. Nothing is thrown: with the database
 * away it asks again every half second.
 *
 * pg-boss's own worker fetches its next batch only when the slowest job of the last one is done, and
 * completes whole batches; hence this loop.
 */
export function startWorker(parts: WorkerParts): Worker {
  const stopping = new AbortController();
  const lines = parts.jobs.map((job) => workQueue(job, parts, stopping.signal));
  return {
    async stop() {
      stopping.abort();
      const deadline = new AbortController();
      await Promise.race([
        Promise.all(lines),
        sleep(STOP_DEADLINE_MS, undefined, { signal: deadline.signal }).catch(() => undefined),
      ]);
      deadline.abort();
    },
  };
}

async function workQueue(job: Job, parts: WorkerParts, stopping: AbortSignal): Promise<void> {
  const running = new Set<Promise<unknown>>();
  while (!stopping.aborted) {
    const places = job.concurrency - running.size;
    const due = places > 0 ? await fetchDue(job, places, parts) : [];
    for (const item of due) {
      const run: Promise<unknown> = runOne(job, item, {
        ...parts,
        pgBoss: parts.boss.pgBoss,
      }).finally(() => running.delete(run));
      running.add(run);
    }
    if (due.length < places || places === 0) await pause(running, places === 0, stopping);
  }
  await Promise.all(running);
}

/** Until the next look at the queue; with every place taken, until one is free. */
async function pause(running: Set<Promise<unknown>>, full: boolean, stopping: AbortSignal) {
  const wait = new AbortController();
  const signal = AbortSignal.any([wait.signal, stopping]);
  const rest = sleep(POLL_MS, undefined, { signal }).catch(() => undefined);
  await (full ? Promise.race([...running, rest]) : rest);
  wait.abort();
}

async function fetchDue(job: Job, batchSize: number, { boss, log }: WorkerParts) {
  try {
    return await boss.pgBoss.fetch<object>(job.name, { batchSize });
  } catch (error) {
    log.warn({ err: error, job: job.name }, "the queue could not be read");
    return [];
  }
}
