import type { WaveStanding } from "@/server/domain/wave/wave-standing";

/** What a person passes over who opens a wave now: the wave before that is halted or under way, its soak time, its health check. */
export type Overruled = "halted" | "moving" | "soak" | "check";

type Wave = {
  soakMinutes: number;
  gate: "none" | "manual" | "check";
  standing: Pick<WaveStanding, "kind">;
};

/** What opening this wave now passes over, in the order in which it is waited for; nothing where only a person or the next look is awaited. */
export function overruledByOpening({ soakMinutes, gate, standing }: Wave): Overruled[] {
  const { kind } = standing;
  const behind = kind === "behind" || kind === "stopped";
  const overruled: (Overruled | false)[] = [
    kind === "stopped" && "halted",
    kind === "behind" && "moving",
    (kind === "soaking" || (behind && soakMinutes > 0)) && "soak",
    (kind === "checking" || ((kind === "soaking" || behind) && gate === "check")) && "check",
  ];
  return overruled.filter((one) => one !== false);
}
