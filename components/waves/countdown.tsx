"use client";
import { useFormatter, useTranslations } from "next-intl";
import { usePresent } from "@/components/ui/use-present";
import { timeParts } from "./time-parts";

/** How long until then, brought up to date every second; nothing once it has come. */
export function Countdown({ until }: { until: Date }) {
  const t = useTranslations("waves.standing");
  const format = useFormatter();
  const now = usePresent(1000);
  const parts = timeParts((until.getTime() - now.getTime()) / 1000).map(({ value, unit }) =>
    format.number(value, { style: "unit", unit, unitDisplay: "short" }),
  );
  if (parts.length === 0) return null;
  return (
    <span className="whitespace-nowrap tabular-nums">{t("in", { time: parts.join(" ") })}</span>
  );
}
