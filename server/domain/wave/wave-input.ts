import { z } from "zod";
import { SOAK_MINUTES_MAX, WAVE_GATES, WAVES_MAX } from "./wave-gate";

/** Name and password of a health check would be shown to everybody who sees the version. */
function isOpen(url: string): boolean {
  // Checks of one field all run: what is no address at all is said by another one.
  if (!URL.canParse(url)) return false;
  const { username, password } = new URL(url);
  return username === "" && password === "";
}

/** An ordered group of regions. What is said of the first wave's opening is not used: it opens at once. */
export const waveInput = z
  .object({
    regionIds: z.array(z.string().max(40)).min(1, "rules.wave_empty").max(100),
    /** Minutes for which the wave before has to have been available everywhere. */
    soakMinutes: z
      .number("rules.wave_soak")
      .int("rules.wave_soak")
      .min(0, "rules.wave_soak")
      .max(SOAK_MINUTES_MAX, "rules.wave_soak"),
    gate: z.enum(WAVE_GATES),
    /** Address of the health check; null with any other gate. */
    checkUrl: z
      .url({ protocol: /^https?$/, error: "rules.wave_url" })
      .max(500, "rules.wave_url")
      .refine(isOpen, "rules.wave_url")
      .nullable(),
  })
  .refine(({ gate, checkUrl }) => (gate === "check") === (checkUrl !== null), {
    message: "rules.wave_url",
    path: ["checkUrl"],
  });

/** See waveInput. */
export type WaveInput = z.infer<typeof waveInput>;

/** The waves of a version in their order; none where all regions go at once. */
export const wavesInput = z.array(waveInput).max(WAVES_MAX, "rules.waves_many").default([]);
