import type { z } from "zod";
import type { Ctx } from "../ctx";

/** One kind of background work. Every run may happen twice or late: the rows decide, not the job. */
export interface Job<Payload = unknown> {
  /** Also the name of its queue and of its address under /api/background: letters, digits, hyphens. */
  name: string;
  /** Cron expression in UTC with five fields; the payload of scheduled runs is {}. */
  schedule?: string;
  /** After so long a run counts as failed, and as lost when its process died. */
  timeLimitSeconds: number;
  /** Runs at once in one process. */
  concurrency: number;
  /** Further tries after a failure, with growing pauses; 2 unless given. */
  retryLimit?: number;
  payload: z.ZodType<Payload>;
  run(ctx: Ctx, payload: Payload): Promise<void>;
}

/** When and how often a job is wanted. */
export interface EnqueueOptions {
  /** Not before this moment; at once unless given. */
  startAfter?: Date;
  /** At most one run with this key waits; asking again can only bring it forward. */
  singletonKey?: string;
}

/**
 * Asks for a run of the job with this name. Rejects when there is no such job, when the payload is not
 * what it takes, or when the database is away.
 */
export type Enqueue = (name: string, payload: object, options?: EnqueueOptions) => Promise<void>;

/**
 * A job as the catalogue lists it: whatever its payload is, it is parsed before it runs. Throws an
 * Error when the name cannot be a queue's.
 */
export function defineJob<Payload>(job: Job<Payload>): Job {
  if (!/^[a-z][a-z0-9-]*$/.test(job.name)) throw new Error(`"${job.name}" cannot name a job.`);
  return { ...job, run: (ctx, payload) => job.run(ctx, job.payload.parse(payload)) };
}
