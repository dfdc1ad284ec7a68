/** Units in which a person says how long a wave is watched. */
export const SOAK_UNITS = ["minute", "hour", "day"] as const;

/** See SOAK_UNITS. */
export type SoakUnit = (typeof SOAK_UNITS)[number];

const MINUTES: Record<SoakUnit, number> = { minute: 1, hour: 60, day: 24 * 60 };

/** Minutes of what was typed, with a point or a comma before decimals; NaN when it is no number. */
export function soakMinutes(amount: string, unit: SoakUnit): number {
  const text = amount.trim().replace(",", ".");
  if (text === "") return Number.NaN;
  // 1.1 hours are 66 minutes, whatever the floating point says.
  return Number((Number(text) * MINUTES[unit]).toFixed(6));
}

/** A time in the largest unit of which it is a whole number. */
export function soakTime(minutes: number): { amount: number; unit: SoakUnit } {
  const unit = SOAK_UNITS.findLast((one) => minutes > 0 && minutes % MINUTES[one] === 0);
  return { amount: minutes / MINUTES[unit ?? "minute"], unit: unit ?? "minute" };
}
