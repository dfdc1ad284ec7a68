import {
  LOOK_MAX_MS,
  LOOK_MIN_MS,
  LOOK_SHARE_AT_END,
  LOOK_SHARE_OF_AGE,
  LOOK_SHARE_OF_COPY,
  TROUBLE_FIRST_MS,
  TROUBLE_MAX_MS,
} from "./tunables";

function after(now: Date, ms: number, leastMs = LOOK_MIN_MS): Date {
  return new Date(now.getTime() + Math.min(LOOK_MAX_MS, Math.max(leastMs, ms)));
}

/** When to look first at a copy that was just asked for, or stopped. */
export function firstLookAt(now: Date): Date {
  return after(now, 2 * LOOK_MIN_MS);
}

/**
 * When to look again at a copy that was asked for then: about twenty times in its whole time and at its end,
 * however long it takes. When the cloud does not say what is left, the later the longer it has been.
 */
export function nextLookAt(now: Date, askedAt: Date | null, remainSeconds: number | null): Date {
  const ageMs = now.getTime() - (askedAt ?? now).getTime();
  if (remainSeconds === null) return after(now, ageMs * LOOK_SHARE_OF_AGE, 2 * LOOK_MIN_MS);
  const remainMs = remainSeconds * 1000;
  const wholeMs = ageMs + remainMs;
  const atEndMs = Math.max(remainMs, wholeMs * LOOK_SHARE_AT_END);
  return after(now, Math.min(wholeMs * LOOK_SHARE_OF_COPY, atEndMs));
}

/** When to try again after `count` failed looks or calls in a row (1 = the first). */
export function afterTrouble(now: Date, count: number, retryAfterMs: number | null = null): Date {
  const backoff = TROUBLE_FIRST_MS * 2 ** Math.min(10, Math.max(0, count - 1));
  return new Date(now.getTime() + Math.min(TROUBLE_MAX_MS, Math.max(backoff, retryAfterMs ?? 0)));
}
