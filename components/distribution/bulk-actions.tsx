"use client";
import { RotateCw, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { statusGroup } from "@/server/domain/distribution/region-status";
import { CancelDialog } from "./cancel-dialog";
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

function CancelRest({ versionId, regions, onActed }: BulkActionsProps) {
  const t = useTranslations("distribution");
  const [asking, setAsking] = useState(false);
  const { cancel } = useSteer(versionId, onActed);
  const moving = regions.filter((region) => statusGroup(region.status) === "moving");
  const cancellable = moving.filter((region) => region.whyNotCancel === null);
  const stay = useStay(moving.length > 0 || asking);
  const count = cancellable.length;
  const nothing = t(moving.length > 0 ? "actions.nothingToCancel" : "actions.nothingMoving");
  const withSource = cancellable.some((region) => region.isSource);
  return (
    <>
      {stay.shown && (
        <Button
          icon={<X aria-hidden />}
          reason={count === 0 && !asking && !stay.awaited ? nothing : null}
          onClick={() => setAsking(true)}
          {...stay.handlers}
        >
          {t("actions.cancelRest", { count })}
        </Button>
      )}
      <CancelDialog
        open={asking}
        onClose={() => {
          stay.hold();
          setAsking(false);
        }}
        title={t("cancelDialog.titleRest", { count })}
        text={[t("cancelDialog.textRest"), withSource ? t("cancelDialog.textSource") : null]
          .filter(Boolean)
          .join(" ")}
        confirmLabel={t("cancelDialog.confirmRest")}
        versionId={versionId}
        regionId={null}
        cancel={cancel}
      />
    </>
  );
}
