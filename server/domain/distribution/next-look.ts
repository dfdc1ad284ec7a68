import {
  LOOK_MAX_MS,
  LOOK_MIN_MS,
  LOOK_SHARE_OF_REMAINING,
  TROUBLE_FIRST_MS,
  TROUBLE_MAX_MS,
} from "./tunables";

/** When to look again at a copy that is under way: sooner the less is left. */
export function nextLookAt(now: Date, remainSeconds: number | null): Date {
  const wanted =
    remainSeconds === null ? LOOK_MIN_MS * 2 : remainSeconds * 1000 * LOOK_SHARE_OF_REMAINING;
  return new Date(now.getTime() + Math.min(LOOK_MAX_MS, Math.max(LOOK_MIN_MS, wanted)));
}

/** When to try again after `count` failed looks or calls in a row (1 = the first). */
export function afterTrouble(now: Date, count: number, retryAfterMs: number | null = null): Date {
  const backoff = TROUBLE_FIRST_MS * 2 ** Math.min(10, Math.max(0, count - 1));
  return new Date(now.getTime() + Math.min(TROUBLE_MAX_MS, Math.max(backoff, retryAfterMs ?? 0)));
}
