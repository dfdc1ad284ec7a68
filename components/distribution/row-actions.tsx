"use client";
import { RotateCw, Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useSentence } from "@/components/shell/use-sentence";
import { Button } from "@/components/ui/button";
import { statusGroup } from "@/server/domain/distribution/region-status";
import { CancelDialog } from "./cancel-dialog";
import type { ShownRegion } from "./shown-region";
import { SkipAction } from "./skip-action";
import { useRetry } from "./use-retry";
import { useStay } from "./use-stay";
import { type OnActed, useSteer } from "./use-steer";

interface RowActionsProps {
  versionId: string;
  region: ShownRegion;
  onActed: OnActed;
}

/** What can be done about one region. */
export function RowActions({ versionId, region, onActed }: RowActionsProps) {
  const steer = useSteer(versionId, onActed);
  const part = { versionId, region, steer };
  return (
    <div className="flex flex-col items-end gap-1">
      <RetryAction {...part} />
      <CancelAction {...part} />
      <SkipAction versionId={versionId} region={region} skip={steer.skip} />
    </div>
  );
}

type PartProps = Pick<RowActionsProps, "versionId" | "region"> & {
  steer: ReturnType<typeof useSteer>;
};

function RetryAction({ versionId, region, steer }: PartProps) {
  const t = useTranslations("distribution.actions");
  const read = useSentence();
  const { retry } = steer;
  const { regionId, name } = region;
  const skipped = region.status === "skipped";
  const failed = t(skipped ? "putBackFailed" : "retryFailed", { region: name });
  const again = useRetry({ versionId, regionId, failed, retry });
  const stay = useStay(region.whyNotRetry === null || retry.isPending);
  if (!stay.shown) return null;
  return (
    <Button
      size="sm"
      className="whitespace-nowrap"
      icon={skipped ? <Undo2 aria-hidden /> : <RotateCw aria-hidden />}
      aria-label={t(skipped ? "putBackRegion" : "retryRegion", { region: name })}
      pending={retry.isPending}
      reason={retry.isPending ? null : read(region.whyNotRetry)}
      onClick={again}
      {...stay.handlers}
    >
      {t(skipped ? "putBack" : "retry")}
    </Button>
  );
}

function CancelAction({ versionId, region, steer }: PartProps) {
  const t = useTranslations("distribution");
  const read = useSentence();
  const [asking, setAsking] = useState(false);
  const stay = useStay(statusGroup(region.status) === "moving" || asking);
  return (
    <>
      {stay.shown && (
        <Button
          size="sm"
          variant="ghost"
          aria-label={t("actions.cancelRegion", { region: region.name })}
          reason={asking || stay.awaited ? null : read(region.whyNotCancel)}
          onClick={() => setAsking(true)}
          {...stay.handlers}
        >
          {t("actions.cancel")}
        </Button>
      )}
      <CancelDialog
        open={asking}
        onClose={() => {
          stay.hold();
          setAsking(false);
        }}
        title={t("cancelDialog.title", { region: region.name })}
        text={t("cancelDialog.text")}
        confirmLabel={t("cancelDialog.confirm")}
        versionId={versionId}
        regionId={region.regionId}
        cancel={steer.cancel}
      />
    </>
  );
}
