import type { CloudErrorKind } from "../cloud/cloud-error";
import { REFUSED_MAX_MS, TRY_AGAIN_MAX_MS, TRY_FIRST_MS } from "./permission-limits";

/**
 * When to try again after `count` troubles in a row (1 = the first): twice as long each time, up to a
 * minute without a proper answer and ten minutes after a proper no, and never before the cloud's own advice.
 */
export function nextTry(
  now: Date,
  count: number,
  { kind, retryAfterMs }: { kind: CloudErrorKind; retryAfterMs: number | null },
): Date {
  const limit = kind === "rejected" ? REFUSED_MAX_MS : TRY_AGAIN_MAX_MS;
  const backoff = Math.min(limit, TRY_FIRST_MS * 2 ** Math.min(20, Math.max(0, count - 1)));
  return new Date(now.getTime() + Math.max(backoff, retryAfterMs ?? 0));
}
