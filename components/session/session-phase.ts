/** How long before its end a session is announced to end. */
export const WARNING_MS = 5 * 60_000;

/** A browser's timer cannot wait longer; one that would fires at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Nothing to say yet, about to end, or over. */
export type SessionPhase = "running" | "ending" | "ended";

/**
 * Where a session that ends at `endsAt` stands at `now` (epoch milliseconds of the same clock), and after how many
 * milliseconds to look again: null once it is over.
 */
export function sessionPhase(
  endsAt: number,
  now: number,
): { phase: SessionPhase; lookAgainMs: number | null } {
  const left = endsAt - now;
  if (left <= 0) return { phase: "ended", lookAgainMs: null };
  if (left <= WARNING_MS) return { phase: "ending", lookAgainMs: left };
  return { phase: "running", lookAgainMs: Math.min(left - WARNING_MS, LONGEST_TIMER_MS) };
}

/**
 * The moment a session ends by this browser's clock, which may go wrong by hours: only the time left, as the server
 * tells it (`expires` and its own `date`, both as Date reads them), is taken over. Null when `expires` is no date.
 */
export function endByOwnClock(expires: string, date: string | null, now: number): number | null {
  const end = Date.parse(expires);
  if (Number.isNaN(end)) return null;
  const serverNow = Date.parse(date ?? "");
  return Number.isNaN(serverNow) ? end : now + (end - serverNow);
}
