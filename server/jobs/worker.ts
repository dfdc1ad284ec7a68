import { setTimeout as sleep } from "node:timers/promises";
import type { Ctx } from "../ctx";
import type { Logger } from "../log";
import type { Boss } from "./boss";
import type { Job } from "./job";
import { runOne } from "./run-one";

/** Between two looks at a queue without a ring: work that other processes asked for. */
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
 * but its own place. What this process asked for starts at its moment, what another one asked for within half a second. Each run is completed or failed on its own. Nothing is thrown: with the database
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
      for (const { name } of parts.jobs) parts.boss.bell(name).ring();
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
  const bell = parts.boss.bell(job.name);
  while (!stopping.aborted) {
    const places = job.concurrency - running.size;
    const due = places > 0 ? await fetchDue(job, places, parts) : [];
    for (const item of due) {
      const run: Promise<unknown> = runOne(job, item, {
        ...parts,
        pgBoss: parts.boss.pgBoss,
      }).finally(() => {
        running.delete(run);
        if (running.size === job.concurrency - 1) bell.ring();
      });
      running.add(run);
    }
    if (due.length < places || places === 0) await bell.wait(POLL_MS);
  }
  await Promise.all(running);
}

async function fetchDue(job: Job, batchSize: number, { boss, log }: WorkerParts) {
  try {
    return await boss.pgBoss.fetch<object>(job.name, { batchSize });
  } catch (error) {
    log.warn({ err: error, job: job.name }, "the queue could not be read");
    return [];
  }
}
