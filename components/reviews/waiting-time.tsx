"use client";
import { useFormatter, useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import { usePresent } from "@/components/ui/use-present";
import { waitedFor } from "./waited-for";

/** How often the words are brought up to date, in milliseconds. */
const REFRESH_MS = 30_000;

const TONES = { fresh: "", long: "text-warning", overdue: "text-danger" };

/** How long a submission has waited; from a day on that stands out, in words as well. */
export function WaitingTime({ since }: { since: Date }) {
  const t = useTranslations("reviews");
  const format = useFormatter();
  const now = usePresent(REFRESH_MS);
  const { value, unit, patience } = waitedFor(now.getTime() - since.getTime());
  const time = format.number(value, { style: "unit", unit, unitDisplay: "long" });
  return (
    <span className={classNames("font-medium tabular-nums", TONES[patience])}>
      {t(`waiting.${patience}`, { time })}
    </span>
  );
}
