"use client";
import { useLocale, useTranslations } from "next-intl";
import { ErrorText } from "@/components/shell/error-text";
import { readError } from "@/components/shell/read-error";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { KeyValues } from "@/components/ui/key-values";
import { regionLabel } from "@/server/domain/region/region-label";
import type { Orphan } from "./orphan-data";
import type { OrphanDeeds } from "./use-orphan-deeds";

interface DeleteOrphanDialogProps {
  orphan: Orphan;
  deeds: OrphanDeeds;
  onClose: () => void;
}

/** Asks before an image goes for good, with its region and name; one that instances run from needs its id typed. Mount it to open it. */
export function DeleteOrphanDialog({ orphan, deeds, onClose }: DeleteOrphanDialogProps) {
  const t = useTranslations("orphans");
  const { kind, instances, imageId, regionId } = orphan;
  const region = regionLabel(orphan, useLocale());
  function close() {
    deeds.forget();
    onClose();
  }
  return (
    <ConfirmDialog
      open
      onClose={close}
      tone="danger"
      title={t("delete.title", { region })}
      confirmLabel={t("delete.confirm")}
      typedConsent={instances > 0 ? imageId : undefined}
      consequences={
        <div className="flex flex-col gap-3">
          <KeyValues
            className="text-ink"
            items={[
              { label: t("delete.name"), value: <span className="break-all">{orphan.name}</span> },
              { label: t("column.region"), value: `${region} (${regionId})` },
              { label: t("imageId"), value: <code className="break-all">{imageId}</code> },
              { label: t("column.size"), value: t("size", { size: orphan.sizeGiB }) },
            ]}
          />
          <ul className="flex list-disc flex-col gap-1 pl-5">
            <li>{t("delete.goes")}</li>
            {kind === "unreferenced" && <li>{t("delete.copiedAgain")}</li>}
            {instances > 0 && <li>{t("delete.instances", { count: instances })}</li>}
          </ul>
        </div>
      }
      // The error shows in the dialog; the promise only tells it when to stop waiting.
      onConfirm={() => deeds.remove(orphan).then(close, () => undefined)}
      error={deeds.removeError && <ErrorText error={readError(deeds.removeError)} />}
    />
  );
}
