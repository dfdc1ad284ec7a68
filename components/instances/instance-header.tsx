"use client";
import { RotateCcw, TrendingUp } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useRegionNames } from "@/components/distribution/use-region-names";
import { useServiceInfo } from "@/components/launch/use-service-info";
import { CopyableId } from "@/components/packages/copyable-id";
import { paths } from "@/components/paths";
import { RegionName } from "@/components/regions/region-name";
import { useVersionLabel } from "@/components/services/use-version-label";
import { useSentence } from "@/components/shell/use-sentence";
import { Button } from "@/components/ui/button";
import { Menu } from "@/components/ui/menu";
import { PageHeader } from "@/components/ui/page-header";
import { regionById } from "@/server/domain/region/region-label";
import { rollBackTargets, upgradeTargets } from "./change-targets";
import { DeleteInstanceDialog } from "./delete-instance-dialog";
import type { InstanceChangeKind } from "./instance-change-kind";
import type { InstanceDetail } from "./instance-data";
import { InstanceStateWord } from "./instance-state-word";

interface InstanceHeaderProps {
  instance: InstanceDetail;
  /** True while a form with buttons of its own is open below. */
  isChanging: boolean;
  onChange: (kind: InstanceChangeKind) => void;
}

/** Name and state of an instance, what it is of and where, and what can be done with it. */
export function InstanceHeader({ instance, isChanging, onChange }: InstanceHeaderProps) {
  const t = useTranslations("instances");
  const labelOf = useVersionLabel();
  const { name: serviceName } = useServiceInfo()(instance.infos);
  const router = useRouter();
  const [deleting, setDeleting] = useState(false);
  const region = regionById(instance.regionId, useRegionNames());
  return (
    <>
      <PageHeader
        breadcrumbs={[{ label: t("title"), href: paths.instances() }]}
        title={instance.name}
        status={<InstanceStateWord state={instance.state} />}
        meta={
          <>
            <CopyableId id={instance.id} label={t("facts.id")} />
            {instance.isServiceSeen ? (
              <Link
                href={paths.catalogService(instance.serviceId)}
                className="rounded-md text-accent hover:underline"
              >
                {serviceName}
              </Link>
            ) : (
              <span>{serviceName}</span>
            )}
            <span>{labelOf(instance.version)}</span>
            <RegionName region={region} />
            {instance.isTest && <span>{t("test")}</span>}
          </>
        }
        actions={
          !isChanging &&
          instance.state !== "deleted" && (
            <Actions instance={instance} onChange={onChange} onDelete={() => setDeleting(true)} />
          )
        }
      />
      {deleting && (
        <DeleteInstanceDialog
          instance={instance}
          onClose={() => setDeleting(false)}
          onDeleted={() => {
            setDeleting(false);
            router.replace(paths.instance(instance.id));
          }}
        />
      )}
    </>
  );
}

interface ActionsProps extends Pick<InstanceHeaderProps, "instance" | "onChange"> {
  onDelete: () => void;
}

function Actions({ instance, onChange, onDelete }: ActionsProps) {
  const t = useTranslations("instances.actions");
  const read = useSentence();
  // What never stood is tried again; where it may not be, the button says why.
  const failed = instance.state === "deployed_failed" && instance.deployedAt === null;
  const upgrade =
    read(instance.whyNotUpgrade) ?? (upgradeTargets(instance).length > 0 ? null : t("newest"));
  const rollBack =
    read(instance.whyNotUpgrade) ?? (rollBackTargets(instance).length > 0 ? null : t("first"));
  return (
    <>
      <Menu
        label={t("menu")}
        items={[
          { label: t("roll-back"), reason: rollBack, onSelect: () => onChange("roll-back") },
          {
            label: t("delete"),
            tone: "danger",
            reason: read(instance.whyNotDelete),
            onSelect: onDelete,
          },
        ]}
      />
      {failed ? (
        <Button
          variant="primary"
          icon={<RotateCcw aria-hidden />}
          reason={read(instance.whyNotRetry)}
          onClick={() => onChange("retry")}
        >
          {t("retry")}
        </Button>
      ) : (
        <Button
          variant="primary"
          icon={<TrendingUp aria-hidden />}
          reason={upgrade}
          onClick={() => onChange("upgrade")}
        >
          {t("upgrade")}
        </Button>
      )}
    </>
  );
}
