"use client";
import { useRef, useState } from "react";
import { useSentence } from "@/components/shell/use-sentence";
import { newKey } from "@/components/versions/new-key";
import type { WaveInput } from "@/server/domain/wave/wave-input";
import { type Divided, proposeWaves, type WavePlan } from "./wave-plan";
import { problemsOfPlan, wavesOfPlan } from "./waves-of-plan";

/** How a version is brought to its regions. */
export type ReleaseMode = "all" | "waves";

/**
 * The choice between all regions at once and waves: what is chosen, what is wrong with it once it was to be published.
 * `checkHosts` are the hosts that may be asked for health.
 */
export function useWavePlan(divided: Divided, checkHosts: readonly string[]) {
  const read = useSentence();
  const frame = useRef<HTMLDivElement>(null);
  const [wanted, setMode] = useState<ReleaseMode>("all");
  const [plan, setPlan] = useState<WavePlan>(() => proposeWaves([newKey(), newKey()]));
  const [tried, setTried] = useState(false);
  const divisible = divided.regionIds.some((id) => id !== divided.sourceRegionId);
  const mode = divisible ? wanted : "all";
  const problems = problemsOfPlan(plan, divided, checkHosts);

  return {
    /** Goes around the fields; the first one that is wrong is found in it. */
    frame,
    mode,
    /** False where there is only the source region. */
    divisible,
    setMode,
    plan,
    setPlan: (next: WavePlan) => setPlan(next),
    /** What is wrong with a field (see WaveProblems), in the reader's language; null before anybody tried to publish. */
    problemOf(path: string): string | null {
      const problem = tried ? problems.get(path) : undefined;
      return problem ? read(problem) : null;
    },
    /** The waves to publish in, none for all at once; null when something is wrong, which then has the focus. */
    take(): WaveInput[] | null {
      if (mode === "all") return [];
      if (problems.size === 0) return wavesOfPlan(plan, divided);
      setTried(true);
      // The messages are drawn by the next frame.
      requestAnimationFrame(() =>
        frame.current?.querySelector<HTMLElement>("[aria-invalid=true], [data-invalid]")?.focus(),
      );
      return null;
    },
  };
}

/** See useWavePlan. */
export type WavePlanState = ReturnType<typeof useWavePlan>;
