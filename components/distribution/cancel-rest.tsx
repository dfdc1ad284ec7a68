"use client";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { statusGroup } from "@/server/domain/distribution/region-status";
import { CancelDialog } from "./cancel-dialog";
import type { ShownRegion } from "./shown-region";
import { useStay } from "./use-stay";
import { type OnActed, useSteer } from "./use-steer";

interface CancelRestProps {
  versionId: string;
  regions: readonly ShownRegion[];
  onActed: OnActed;
  size?: "sm" | "md";
}

/** Cancels all regions on their way and leaves out those of closed waves, after asking. */
export function CancelRest({ versionId, regions, onActed, size }: CancelRestProps) {
  const t = useTranslations("distribution");
  const [asking, setAsking] = useState(false);
  const { cancel } = useSteer(versionId, onActed);
  const moving = regions.filter((region) => statusGroup(region.status) === "moving");
  const cancellable = moving.filter((region) => region.whyNotCancel === null);
  const held = regions.filter((region) => region.status === "held").length;
  const stay = useStay(moving.length + held > 0 || asking);
  const count = cancellable.length + held;
  const nothing = t(moving.length > 0 ? "actions.nothingToCancel" : "actions.nothingMoving");
  const withSource = cancellable.some((region) => region.isSource);
  return (
    <>
      {stay.shown && (
        <Button
          size={size}
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
        text={[
          cancellable.length > 0 && t("cancelDialog.textRest"),
          held > 0 && t("cancelDialog.textHeld", { count: held }),
          withSource && t("cancelDialog.textSource"),
        ]
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
