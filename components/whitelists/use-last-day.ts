"use client";
import { useFormatter } from "next-intl";
import { lastDayOf } from "@/server/domain/whitelist/expiry-day";

/** Words the last day before a moment of expiry. It is a day in UTC, as it was typed, wherever the reader is. */
export function useLastDay(): (expiresAt: Date) => string {
  const format = useFormatter();
  return (expiresAt) =>
    format.dateTime(new Date(lastDayOf(expiresAt)), { dateStyle: "medium", timeZone: "UTC" });
}
