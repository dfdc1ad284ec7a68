/** What has to happen, besides waiting, before a wave opens: nothing, a person opens it, or a health check passes. */
export const WAVE_GATES = ["none", "manual", "check"] as const;

/** See WAVE_GATES. */
export type WaveGate = (typeof WAVE_GATES)[number];

/** A wave may wait for a week at most after the one before. */
export const SOAK_MINUTES_MAX = 7 * 24 * 60;

/** So many waves a version may have at most. */
export const WAVES_MAX = 10;
