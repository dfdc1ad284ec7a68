"use client";
import { useFormatter, useNow } from "next-intl";

/** Writes a moment of these days: the time alone today, else with its day. */
export function useMoment(): (at: Date) => string {
  const format = useFormatter();
  const now = useNow();
  const day = (at: Date) => format.dateTime(at, { dateStyle: "short" });
  return (at) => {
    if (day(at) === day(now)) return format.dateTime(at, { timeStyle: "short" });
    return format.dateTime(at, {
      month: "short",
      day: "numeric",
      hour: "numeric",
      minute: "2-digit",
    });
  };
}
