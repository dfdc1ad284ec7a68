"use client";
import { RotateCw } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { CancelRest } from "./cancel-rest";
import type { ShownRegion } from "./shown-region";
import { useRetry } from "./use-retry";
import { useStay } from "./use-stay";
import { type OnActed, useSteer } from "./use-steer";

interface BulkActionsProps {
  versionId: string;
  regions: readonly ShownRegion[];
  onActed: OnActed;
}

/** What can be done about all regions at once. Pressing twice does no more than once. */
export function BulkActions(props: BulkActionsProps) {
  return (
    <>
      <RetryAll {...props} />
      <CancelRest {...props} />
    </>
  );
}

function RetryAll({ versionId, regions, onActed }: BulkActionsProps) {
  const t = useTranslations("distribution.actions");
  const { retry } = useSteer(versionId, onActed);
  const again = useRetry({ versionId, regionId: null, failed: t("retryAllFailed"), retry });
  const retryable = regions.filter(
    (region) => region.whyNotRetry === null && region.status !== "skipped",
  );
  const stay = useStay(retryable.length > 0 || retry.isPending);
  const failed = retryable.some((region) => region.status === "failed");
  const cancelled = retryable.some((region) => region.status === "cancelled");
  const kinds = cancelled ? (failed ? "both" : "cancelled") : "failed";
  if (!stay.shown) return null;
  return (
    <Button
      icon={<RotateCw aria-hidden />}
      pending={retry.isPending}
      reason={retryable.length === 0 && !retry.isPending ? t("nothingFailed") : null}
      onClick={again}
      {...stay.handlers}
    >
      {t("retryRest", { kinds, count: retryable.length })}
    </Button>
  );
}
