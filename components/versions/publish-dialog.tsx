"use client";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { RegionEstimate } from "@/components/regions/region-estimate";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import type { RegionInfo } from "@/server/domain/region/region-info";
import { regionById, regionLabel } from "@/server/domain/region/region-label";
import { copyTargets } from "@/server/domain/region/region-selection";
import type { VersionContent } from "@/server/domain/version/version-input";

interface PublishDialogProps extends ConsequencesProps {
  open: boolean;
  onClose: () => void;
  onPublish: () => Promise<unknown>;
  /** Why the last attempt failed. */
  error?: ReactNode;
}

interface ConsequencesProps {
  content: VersionContent;
  packageName: string;
  /** Size of the source image; null while it is not known. */
  sizeGiB: number | null;
  regions: readonly RegionInfo[];
}

/** Says before publishing what will be copied where, what it costs, and that there is no way back. */
export function PublishDialog({ open, onClose, onPublish, error, ...about }: PublishDialogProps) {
  const t = useTranslations("versions.publish");
  return (
    <ConfirmDialog
      open={open}
      onClose={onClose}
      title={t("title", { name: about.content.name })}
      confirmLabel={t("confirm")}
      onConfirm={onPublish}
      error={error}
      consequences={<Consequences {...about} />}
    />
  );
}

function Consequences({ content, packageName, sizeGiB, regions }: ConsequencesProps) {
  const t = useTranslations("versions.publish");
  const locale = useLocale();
  const targets = copyTargets(content.regionIds, content.sourceRegionId);
  const source = regionLabel(regionById(content.sourceRegionId, regions), locale);
  const names = { version: content.name, package: packageName, source };
  // Marketplace images are there already: they are looked up in every region, the source region too.
  const marketplace = content.imageType === "marketplace";
  return (
    <div className="flex flex-col gap-3">
      <p className="text-ink text-lg">
        {marketplace
          ? t("lookedUp", { ...names, count: targets.length + 1 })
          : t("copies", { ...names, count: targets.length })}
      </p>
      {!marketplace && <RegionEstimate targets={targets} sizeGiB={sizeGiB} />}
      <p>{t("locked")}</p>
    </div>
  );
}
