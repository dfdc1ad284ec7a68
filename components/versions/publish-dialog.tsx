"use client";
import { useLocale, useTranslations } from "next-intl";
import { useChosenImage } from "@/components/images/use-source-images";
import { RegionEstimate } from "@/components/regions/region-estimate";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import type { RegionInfo } from "@/server/domain/region/region-info";
import { regionById, regionLabel } from "@/server/domain/region/region-label";
import { copyTargets } from "@/server/domain/region/region-selection";
import type { VersionContent } from "@/server/domain/version/version-input";

interface PublishDialogProps {
  open: boolean;
  onClose: () => void;
  content: VersionContent;
  packageName: string;
  regions: readonly RegionInfo[];
  onPublish: () => Promise<unknown>;
}

/** Says before publishing what will be copied where, what it costs, and that there is no way back. */
export function PublishDialog(props: PublishDialogProps) {
  const { content, regions } = props;
  const t = useTranslations("versions.publish");
  const locale = useLocale();
  const image = useChosenImage(content);
  const targets = copyTargets(content.regionIds, content.sourceRegionId);
  const source = regionLabel(regionById(content.sourceRegionId, regions), locale);
  return (
    <ConfirmDialog
      open={props.open}
      onClose={props.onClose}
      title={t("title", { name: content.name })}
      confirmLabel={t("confirm")}
      onConfirm={props.onPublish}
      consequences={
        <div className="flex flex-col gap-3">
          <p className="text-ink text-lg">
            {t("copies", {
              version: content.name,
              package: props.packageName,
              count: targets.length,
              source,
            })}
          </p>
          <RegionEstimate targets={targets} sizeGiB={image?.sizeGiB ?? null} />
          <p>{t("locked")}</p>
        </div>
      }
    />
  );
}
