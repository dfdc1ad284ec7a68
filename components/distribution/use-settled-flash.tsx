"use client";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { paths } from "@/components/paths";
import { ButtonLink } from "@/components/ui/button-link";
import { useFlash } from "@/components/ui/flash-provider";
import type { DistributionDetail, VersionDetail } from "./version-data";

/** Id of the one message about a version's distribution: "settled" replaces "started". */
export function distributionFlashId(versionId: string): string {
  return `distribution-${versionId}`;
}

const OUTCOME = { available: "success", partially_available: "warning", failed: "danger" } as const;

/** Leaves a lasting message when a distribution comes to rest, also for a reader who has moved on since. */
export function useSettledFlash(
  version: VersionDetail,
  detail: DistributionDetail | undefined,
): void {
  const t = useTranslations("distribution.settled");
  const { show, dismiss } = useFlash();
  const before = useRef<DistributionDetail["state"]>(undefined);
  useEffect(() => {
    if (!detail) return;
    const earlier = before.current;
    before.current = detail.state;
    const id = distributionFlashId(version.id);
    if (detail.state === "draft" || detail.state === earlier) return;
    // Started again, or settled while nobody looked: the page itself says how it stands.
    if (detail.state === "distributing") return earlier ? dismiss(id) : undefined;
    if (earlier !== "distributing") return earlier ? undefined : dismiss(id);
    const { total: count, available } = detail.counts;
    const title = {
      available: t("available", { name: version.name, count }),
      partially_available: t("partially", { name: version.name, count, available }),
      failed: t("failed", { name: version.name }),
    }[detail.state];
    const text = {
      available: undefined,
      partially_available: t("partiallyText"),
      failed: t("failedText"),
    }[detail.state];
    const action = (
      <ButtonLink size="sm" href={paths.version(version.packageId, version.id)}>
        {t("view")}
      </ButtonLink>
    );
    show({ id, tone: OUTCOME[detail.state], title, text, action });
  }, [detail, version, show, dismiss, t]);
}
