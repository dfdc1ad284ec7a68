/**
 * The simulator's one clock, as data. It reads two times off the wall clock:
 * the copy clock (milliseconds of copying at speed 1) and the calendar (wall plus advances).
 */
export interface Clock {
  /** Copy clock at `wallAt`, advances included. */
  readonly copyMs: number;
  readonly wallAt: number;
  /** Copy milliseconds per wall millisecond; 0 stands still. */
  readonly speed: number;
  /** Sum of all advances so far. */
  readonly advancedMs: number;
}

/** What the clock shows: `copyMs` on the copy clock, `calendarMs` as epoch milliseconds. */
export interface Reading {
  readonly copyMs: number;
  readonly calendarMs: number;
}

/** A clock that starts at zero copy time at the wall time `wall` (epoch ms). */
export function startClock(wall: number, speed: number): Clock {
  return { copyMs: 0, wallAt: wall, speed, advancedMs: 0 };
}

/** Reads the clock at wall time `wall`; a wall clock set back never turns the copy clock back. */
export function readClock(clock: Clock, wall: number): Reading {
  const elapsed = Math.max(0, wall - clock.wallAt);
  return {
    copyMs: clock.copyMs + elapsed * clock.speed,
    calendarMs: wall + clock.advancedMs,
  };
}

/**
 * What the calendar showed when the copy clock showed `copyMs`, as epoch milliseconds; as far back as the clock has run at its
 * present speed and was not moved forward. A standing clock tells its present time.
 */
export function calendarAt(copyMs: number, reading: Reading, speed: number): number {
  return reading.calendarMs - (speed > 0 ? (reading.copyMs - copyMs) / speed : 0);
}

/** The clock moved forward by `ms`, on the copy clock and on the calendar alike. */
export function advanceClock(clock: Clock, wall: number, ms: number): Clock {
  return {
    ...clock,
    copyMs: readClock(clock, wall).copyMs + ms,
    wallAt: wall,
    advancedMs: clock.advancedMs + ms,
  };
}

/** The clock going on at another speed from `wall` on, without a jump. */
export function changeSpeed(clock: Clock, wall: number, speed: number): Clock {
  return { ...clock, copyMs: readClock(clock, wall).copyMs, wallAt: wall, speed };
}
