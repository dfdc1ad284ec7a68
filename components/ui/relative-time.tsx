"use client";
import { useFormatter, useTranslations } from "next-intl";
import { usePresent } from "./use-present";

/** How often the words are brought up to date, in milliseconds. */
const REFRESH_MS = 15_000;

interface RelativeTimeProps {
  /** The moment, as Date, epoch milliseconds or ISO 8601 text. Null shows "-". */
  at: Date | number | string | null;
}

/** A moment as "3 minutes ago"; the exact time with its zone is in the tooltip and in the datetime attribute. */
export function RelativeTime({ at }: RelativeTimeProps) {
  const t = useTranslations("dates");
  const format = useFormatter();
  const now = usePresent(REFRESH_MS);
  const moment = at === null ? null : new Date(at);
  if (!moment || Number.isNaN(moment.getTime())) return t("unknown");
  const exact = format.dateTime(moment, {
    dateStyle: "long",
    timeStyle: "long",
  });
  // `now` may be a refresh old, so what happened just now can seem to lie ahead.
  const age = now.getTime() - moment.getTime();
  const fresh = age < REFRESH_MS && age > -2 * REFRESH_MS;
  return (
    <time dateTime={moment.toISOString()} title={exact} className="whitespace-nowrap">
      {fresh ? t("justNow") : format.relativeTime(moment, now)}
    </time>
  );
}
