"use client";
import { useFormatter, useTranslations } from "next-intl";
import type { Wait } from "@/server/domain/distribution/explain-wait";

/** Says why a region waits; null where its status says all there is. `nameOf` gives a region's name. */
export function useWaitWords(nameOf: (regionId: string) => string) {
  const t = useTranslations("distribution.wait");
  const format = useFormatter();
  return function words(wait: Wait | null): string | null {
    switch (wait?.kind) {
      case "source":
        return t("source", { region: nameOf(wait.regionId) });
      case "slot":
        return t("slot", { region: nameOf(wait.regionId), copies: wait.copies });
      case "throttled":
      case "retrying":
        return t(wait.kind, { time: format.dateTime(wait.until, { timeStyle: "medium" }) });
      case "stalled":
        return t("stalled", { time: format.dateTime(wait.since, { timeStyle: "short" }) });
      case "next":
      case "queued":
      case "verifying":
        return t(wait.kind);
      default:
        return null;
    }
  };
}
