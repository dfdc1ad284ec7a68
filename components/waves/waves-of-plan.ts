import { type Sentence, sentence } from "@/server/domain/sentence";
import { type WaveInput, waveInput } from "@/server/domain/wave/wave-input";
import { whyNotWaves } from "@/server/domain/wave/why-not-waves";
import { soakMinutes } from "./soak-time";
import { type Divided, regionsByWave, type WavePlan } from "./wave-plan";

/** What is wrong, by field: `1.checkUrl` is the second wave's address, `""` the plan as a whole. */
export type WaveProblems = ReadonlyMap<string, Sentence>;

/** The plan as publishing takes it; what is said of the first wave's opening is not used there. */
export function wavesOfPlan(plan: WavePlan, divided: Divided): WaveInput[] {
  const regions = regionsByWave(plan, divided);
  return plan.map(({ amount, unit, gate, checkUrl }, at) => ({
    regionIds: regions[at] ?? [],
    ...(at === 0
      ? { soakMinutes: 0, gate: "none" as const, checkUrl: null }
      : {
          soakMinutes: soakMinutes(amount, unit),
          gate,
          checkUrl: gate === "check" ? checkUrl.trim() : null,
        }),
  }));
}

function hostOf({ checkUrl }: WaveInput): string | null {
  return checkUrl && URL.canParse(checkUrl) ? new URL(checkUrl).host : null;
}

/** Everything that keeps the plan from being published, found by the rules that the server holds it to. */
export function problemsOfPlan(
  plan: WavePlan,
  divided: Divided,
  checkHosts: readonly string[],
): WaveProblems {
  const waves = wavesOfPlan(plan, divided);
  const problems = new Map<string, Sentence>();
  for (const [at, wave] of waves.entries()) {
    for (const { path, message } of waveInput.safeParse(wave).error?.issues ?? []) {
      problems.set(`${at}.${String(path[0])}`, sentence(message));
    }
  }
  if (problems.size > 0) return problems;
  const { sourceRegionId } = divided;
  const regionIds = waves.flatMap((wave) => wave.regionIds);
  const refused = whyNotWaves(waves, { regionIds, sourceRegionId, checkHosts });
  if (!refused) return problems;
  const at = waves.findIndex((wave) => hostOf(wave) === refused.values?.host);
  return problems.set(refused.key === "rules.wave_host" ? `${at}.checkUrl` : "", refused);
}
