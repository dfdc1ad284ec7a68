/** A stack of one machine takes under a minute; asking sooner shows nothing new. */
const LOOK_MIN_MS = 2_000;

/** Stacks that take an hour are not asked for more often than this. */
const LOOK_MAX_MS = 30_000;

/** Looks grow apart with the age of the operation. */
const SHARE_OF_AGE = 0.2;

/** When to look again at a stack whose operation was taken on at `startedAt`. */
export function nextInstanceLook(now: Date, startedAt: Date | null): Date {
  const age = now.getTime() - (startedAt ?? now).getTime();
  const wait = Math.min(LOOK_MAX_MS, Math.max(LOOK_MIN_MS, age * SHARE_OF_AGE));
  return new Date(now.getTime() + wait);
}
