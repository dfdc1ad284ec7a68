"use client";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PlanBrief } from "@/components/plan/plan-brief";
import { usePlan } from "@/components/plan/use-plan";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { ReleaseChoice } from "@/components/waves/release-choice";
import { useWavePlan } from "@/components/waves/use-wave-plan";
import type { RegionInfo } from "@/server/domain/region/region-info";
import { regionById, regionLabel } from "@/server/domain/region/region-label";
import { copyTargets } from "@/server/domain/region/region-selection";
import type { VersionContent } from "@/server/domain/version/version-input";
import type { WaveInput } from "@/server/domain/wave/wave-input";

interface PublishDialogProps extends ConsequencesProps {
  open: boolean;
  onClose: () => void;
  /** Receives the waves to publish in; none for all regions at once. */
  onPublish: (waves: WaveInput[]) => Promise<unknown>;
  /** Why the last attempt failed. */
  error?: ReactNode;
  /** Null for a package to be created. */
  packageId: string | null;
}

interface ConsequencesProps {
  content: VersionContent;
  packageName: string;
  regions: readonly RegionInfo[];
}

/** Says before publishing what will be copied where, what it takes and what stands in the way, and that there is no way back. */
export function PublishDialog(props: PublishDialogProps) {
  const { open, onClose, onPublish, error, packageId, ...about } = props;
  const t = useTranslations("versions.publish");
  const plan = usePlan(about.content, packageId, open);
  const checkHosts = plan.data?.healthCheckHosts ?? null;
  const waves = useWavePlan(about.content, checkHosts ?? []);
  async function publish() {
    const taken = waves.take();
    if (taken) await onPublish(taken);
  }
  const blocked = open && (plan.data?.blockers.length ?? 0) > 0;
  return (
    <ConfirmDialog
      open={open}
      onClose={onClose}
      title={t("title", { name: about.content.name })}
      confirmLabel={t("confirm")}
      onConfirm={publish}
      error={error}
      whyNot={blocked ? t("blocked") : null}
      size="lg"
      consequences={
        <Consequences {...about}>
          <PlanBrief query={plan} regions={about.regions} />
          <ReleaseChoice
            state={waves}
            divided={about.content}
            regions={about.regions}
            checkHosts={checkHosts}
          />
        </Consequences>
      }
    />
  );
}

function Consequences(props: ConsequencesProps & { children: ReactNode }) {
  const { content, packageName, regions, children } = props;
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
      {children}
      <p>{t("locked")}</p>
    </div>
  );
}
