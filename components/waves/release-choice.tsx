"use client";
import { useTranslations } from "next-intl";
import type { KeyboardEvent } from "react";
import { RadioCards } from "@/components/ui/radio-cards";
import type { RegionInfo } from "@/server/domain/region/region-info";
import type { WavePlanState } from "./use-wave-plan";
import { WaveEditor } from "./wave-editor";
import type { Divided } from "./wave-plan";

interface ReleaseChoiceProps {
  state: WavePlanState;
  divided: Divided;
  regions: readonly RegionInfo[];
  /** Hosts that may be asked for health; null while they are not known. */
  checkHosts: readonly string[] | null;
}

/** How the version is released: everywhere at once, or in waves that are put together here. */
export function ReleaseChoice({ state, ...about }: ReleaseChoiceProps) {
  const t = useTranslations("waves.choice");
  return (
    <div
      ref={state.frame}
      onKeyDown={keepEnterFromForm}
      className="flex min-w-0 flex-col gap-3 text-ink"
    >
      <RadioCards
        legend={t("legend")}
        value={state.mode}
        onChange={state.setMode}
        options={[
          { value: "all", label: t("all"), detail: t("allText") },
          {
            value: "waves",
            label: t("waves"),
            detail: t("wavesText"),
            reason: state.divisible ? null : t("tooFew"),
          },
        ]}
      />
      {state.mode === "waves" && <WaveEditor state={state} {...about} />}
    </div>
  );
}

/** Enter in a field would publish, from which there is no way back. */
function keepEnterFromForm(event: KeyboardEvent<HTMLDivElement>) {
  if (event.key === "Enter" && event.target instanceof HTMLInputElement) event.preventDefault();
}
