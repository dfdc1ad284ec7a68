import { timingSafeEqual } from "node:crypto";
import { house } from "../wiring";

/**
 * Answers POST /api/background/<job>: 401 without the bearer BACKGROUND_SECRET, 404 for an unknown job,
 * else runs one bounded pass and tells { ran, failed }.
 */
export async function runInBackground(request: Request, name: string): Promise<Response> {
  const { env, boss, ctxFor, log } = await house();
  if (!isBearer(request.headers.get("authorization"), env.BACKGROUND_SECRET)) {
    return Response.json({ error: "A bearer token is needed." }, { status: 401 });
  }
  try {
    const pass = await boss.runPass(name, (job) => ctxFor({ kind: "job", job: job.name }));
    if (pass) return Response.json(pass);
    return Response.json({ error: "There is no such job." }, { status: 404 });
  } catch (error) {
    log.error({ err: error, job: name }, "a background pass failed");
    return Response.json({ error: "The pass failed; the log says why." }, { status: 500 });
  }
}

/** Whether a header carries the secret; without a secret nothing does. Takes the same time for any wrong one. */
export function isBearer(header: string | null, secret: string | undefined): boolean {
  if (!header || !secret) return false;
  const [given, right] = [Buffer.from(header), Buffer.from(`Bearer ${secret}`)];
  return given.length === right.length && timingSafeEqual(given, right);
}
