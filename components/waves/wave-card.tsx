"use client";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { Button } from "@/components/ui/button";
import { soakMinutes } from "./soak-time";
import { useWaveRule } from "./use-wave-rule";
import type { WaveCardProps } from "./wave-card-props";
import { WaveOpening } from "./wave-opening";
import { changeWave } from "./wave-plan";
import { WaveRegions } from "./wave-regions";

/** One wave of the plan: when it opens, in words and to be changed, and its regions. */
export function WaveCard(props: WaveCardProps) {
  const { at, state, members } = props;
  const t = useTranslations("waves.editor");
  const rule = useWaveRule();
  const titleId = useId();
  const wave = state.plan[at];
  if (!wave) return null;
  const number = at + 1;
  const { amount, unit, gate } = wave;
  return (
    <li
      aria-labelledby={titleId}
      className="flex min-w-0 flex-col gap-2 rounded-lg border border-line bg-surface p-3"
    >
      <div className="flex items-start justify-between gap-3">
        <div className="min-w-0">
          <h3 id={titleId} tabIndex={-1} className="rounded-md font-semibold">
            {t("wave", { number })}{" "}
            <span className="font-normal text-ink-soft tabular-nums">
              {t("regions", { count: members[at]?.length ?? 0 })}
            </span>
          </h3>
          <p className="text-ink-soft text-sm">
            {rule({ position: number, soakMinutes: soakMinutes(amount, unit), gate })}
          </p>
        </div>
        {at > 0 && (
          <Button
            size="icon-sm"
            variant="ghost"
            icon={<X aria-hidden />}
            aria-label={t("remove", { number })}
            reason={state.plan.length <= 2 ? t("removeFew") : null}
            onClick={props.onRemove}
          />
        )}
      </div>
      {at > 0 && (
        <WaveOpening
          wave={wave}
          number={number}
          problemOf={(field) => state.problemOf(`${at}.${field}`)}
          checkHosts={props.checkHosts}
          onChange={(change) => state.setPlan(changeWave(state.plan, wave.key, change))}
        />
      )}
      <WaveRegions {...props} wave={wave} />
    </li>
  );
}
