const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** A supplier can expect to hear something within a day; after three the wait is overdue. */
const LONG_MS = DAY_MS;
const OVERDUE_MS = 3 * DAY_MS;

/** A wait in one unit, rounded down, and whether it stands out. */
export type Waited = {
  value: number;
  unit: "minute" | "hour" | "day";
  patience: "fresh" | "long" | "overdue";
};

/** Words a wait of so many milliseconds; the first minute counts from its start. */
export function waitedFor(ms: number): Waited {
  const patience = ms >= OVERDUE_MS ? "overdue" : ms >= LONG_MS ? "long" : "fresh";
  if (ms >= 2 * DAY_MS) return { value: Math.floor(ms / DAY_MS), unit: "day", patience };
  if (ms >= HOUR_MS) return { value: Math.floor(ms / HOUR_MS), unit: "hour", patience };
  return { value: Math.max(1, Math.floor(ms / MINUTE_MS)), unit: "minute", patience };
}
