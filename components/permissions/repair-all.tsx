"use client";
import { Wrench } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useStay } from "@/components/distribution/use-stay";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import type { PermissionRow } from "./permission-data";
import { useRepair } from "./use-repair";

interface RepairAllProps {
  packageId: string;
  rows: readonly PermissionRow[];
}

/** Brings everything back that differs, after saying what that does. */
export function RepairAll({ packageId, rows }: RepairAllProps) {
  const t = useTranslations("permissions.repair");
  const [asking, setAsking] = useState(false);
  const { pending, repairNow } = useRepair(packageId, null, null);
  const repairable = rows.filter((row) => row.whyNotRepair === null);
  const stay = useStay(repairable.length > 0 || pending || asking);
  if (!stay.shown) return null;
  const gone = repairable.filter((row) => row.drift.some(({ kind }) => kind === "image_deleted"));
  const close = () => {
    stay.hold();
    setAsking(false);
  };
  return (
    <>
      <Button
        icon={<Wrench aria-hidden />}
        pending={pending}
        reason={repairable.length === 0 && !pending && !asking ? t("nothing") : null}
        onClick={() => setAsking(true)}
        {...stay.handlers}
      >
        {t("all", { count: repairable.length })}
      </Button>
      <ConfirmDialog
        open={asking}
        onClose={close}
        title={t("title", { count: repairable.length })}
        consequences={
          <>
            <p>{t("consequences")}</p>
            {gone.length > 0 && <p className="mt-2">{t("copies", { count: gone.length })}</p>}
          </>
        }
        confirmLabel={t("confirm")}
        onConfirm={() => repairNow().then(close, close)}
      />
    </>
  );
}
