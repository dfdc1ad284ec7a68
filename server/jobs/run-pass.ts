import type { Job } from "./job";
import { type RunParts, runOne, runWithin } from "./run-one";

/** After this the pass takes no more jobs: callers with a timer wait for the answer. */
const PASS_MS = 20_000;

/** What one pass did. */
export interface Pass {
  ran: number;
  failed: number;
}

/**
 * One bounded pass over a job's queue: runs what is due until nothing is, for about 20 seconds. A job
 * with a schedule runs once when nothing waits, because the caller's timer stands in for the schedule.
 */
export async function runPass(job: Job, parts: RunParts): Promise<Pass> {
  const deadline = Date.now() + PASS_MS;
  const pass: Pass = { ran: 0, failed: 0 };
  while (Date.now() < deadline) {
    const due = await parts.pgBoss.fetch<object>(job.name, { batchSize: job.concurrency });
    if (due.length === 0) break;
    const went = await Promise.all(due.map((item) => runOne(job, item, parts)));
    pass.ran += went.length;
    pass.failed += went.filter((well) => !well).length;
  }
  if (pass.ran === 0 && job.schedule) {
    await runWithin(job, parts.ctx(job), {});
    pass.ran = 1;
  }
  return pass;
}
