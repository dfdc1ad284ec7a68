"use client";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { Button } from "@/components/ui/button";
import { LiveRegion } from "@/components/ui/live-region";
import { newKey } from "@/components/versions/new-key";
import type { RegionInfo } from "@/server/domain/region/region-info";
import { WAVES_MAX } from "@/server/domain/wave/wave-gate";
import type { WavePlanState } from "./use-wave-plan";
import { WaveCard } from "./wave-card";
import { addWave, type Divided, regionsByWave, removeWave } from "./wave-plan";

interface WaveEditorProps {
  state: WavePlanState;
  divided: Divided;
  regions: readonly RegionInfo[];
  checkHosts: readonly string[] | null;
}

/** The waves of a version, each with its regions and what opens it. Every region stays in exactly one. */
export function WaveEditor({ state, divided, regions, checkHosts }: WaveEditorProps) {
  const t = useTranslations("waves.editor");
  const { plan, setPlan } = state;
  const list = useRef<HTMLOListElement>(null);
  const [touched, setTouched] = useState(false);
  const members = regionsByWave(plan, divided);

  function change(next: typeof plan) {
    setTouched(true);
    setPlan(next);
  }

  /** Puts the focus on the heading of the wave at that place: what was pressed is gone or far away. */
  function lead(at: number, next: typeof plan) {
    flushSync(() => change(next));
    list.current?.querySelectorAll("h3")[at]?.focus();
  }

  const counts = members.map(({ length }, at) => t("counted", { number: at + 1, count: length }));
  return (
    <div className="flex min-w-0 flex-col gap-3">
      <ol ref={list} className="flex min-w-0 flex-col gap-2">
        {plan.map((wave, at) => (
          <WaveCard
            key={wave.key}
            at={at}
            state={{ ...state, setPlan: change }}
            members={members}
            divided={divided}
            regions={regions}
            checkHosts={checkHosts}
            onRemove={() => lead(at - 1, removeWave(plan, wave.key))}
          />
        ))}
      </ol>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button
          icon={<Plus aria-hidden />}
          reason={whyNotAdd()}
          onClick={() => lead(plan.length - 1, addWave(plan, newKey()))}
        >
          {t("add")}
        </Button>
        <p className="min-w-0 flex-1 basis-64 text-ink-soft text-sm">
          {t("halts")} {t("figures")}
        </p>
      </div>
      <LiveRegion message={touched ? counts.join(" ") : ""} pauseMs={1000} />
    </div>
  );

  function whyNotAdd(): string | null {
    if (plan.length >= WAVES_MAX) return t("addMost", { max: WAVES_MAX });
    const count = members.flat().length;
    return plan.length >= count ? t("addFew", { count }) : null;
  }
}
