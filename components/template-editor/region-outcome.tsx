"use client";
import { Ban, CircleCheck, Equal, type LucideIcon } from "lucide-react";
import { useTranslations } from "next-intl";
import { StatusIndicator } from "@/components/ui/status-indicator";
import type { Tone } from "@/components/ui/tone";
import type { RegionRow } from "./region-rows";

/** Every outcome, in the order of filters. */
export const OUTCOMES = ["replaced", "unavailable", "unchanged"] as const;

const LOOKS: Record<RegionRow["outcome"], { tone: Tone; icon: LucideIcon }> = {
  replaced: { tone: "success", icon: CircleCheck },
  unavailable: { tone: "danger", icon: Ban },
  unchanged: { tone: "neutral", icon: Equal },
};

/** What becomes of the template in a region, as icon, word and hue. */
export function RegionOutcome({ outcome }: Pick<RegionRow, "outcome">) {
  const t = useTranslations("templateEditor.outcome");
  return <StatusIndicator {...LOOKS[outcome]} label={t(outcome)} className="whitespace-nowrap" />;
}
