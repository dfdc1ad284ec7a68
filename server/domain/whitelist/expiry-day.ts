const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * The moment at which a day such as `2027-03-31` has ended, in UTC: a day of expiry is meant whole. Null
 * for anything that is no such day.
 */
export function endOfDay(text: string): Date | null {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  if (!day || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text) return null;
  return new Date(day.getTime() + DAY_MS);
}

/** Whether an account with this moment of expiry has no access any more; null is never. */
export function isOver(expiresAt: Date | null | undefined, now: Date): boolean {
  return !!expiresAt && expiresAt.getTime() <= now.getTime();
}

/** The last day before a moment of expiry, as `2027-03-31`. */
export function lastDayOf(expiresAt: Date): string {
  return new Date(expiresAt.getTime() - 1).toISOString().slice(0, 10);
}
