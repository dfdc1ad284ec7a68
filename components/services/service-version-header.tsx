"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CopyableId } from "@/components/packages/copyable-id";
import { paths } from "@/components/paths";
import { PageHeader } from "@/components/ui/page-header";
import { RelativeTime } from "@/components/ui/relative-time";
import { CompareServicesDialog } from "./compare-services-dialog";
import type { ServiceDetail, ServiceVersionDetail } from "./service-data";
import type { ServiceDeed } from "./service-deed";
import { ServiceDeedDialog } from "./service-deed-dialog";
import { ServiceStateWord } from "./service-state-word";
import { ServiceVersionActions } from "./service-version-actions";
import { useVersionLabel } from "./use-version-label";

interface ServiceVersionHeaderProps {
  version: ServiceVersionDetail;
  service: ServiceDetail;
  /** Called once the version is gone, on the way back to its service. */
  onDeleted: () => void;
}

/** Which version of which service, its state, and what can be done with it. */
export function ServiceVersionHeader({ version, service, onDeleted }: ServiceVersionHeaderProps) {
  const t = useTranslations("services");
  const router = useRouter();
  const labelOf = useVersionLabel();
  const [deed, setDeed] = useState<ServiceDeed | null>(null);
  const [comparedWith, setComparedWith] = useState<string | null>(null);
  const close = () => setDeed(null);

  function leave() {
    onDeleted();
    router.replace(paths.service(service.id));
  }

  return (
    <>
      <PageHeader
        breadcrumbs={[
          { label: t("title"), href: paths.services() },
          { label: service.name, href: paths.service(service.id) },
        ]}
        title={labelOf(version)}
        status={<ServiceStateWord state={version.state} />}
        meta={
          <>
            <CopyableId id={version.id} label={t("version.id")} />
            <span>
              {t("version.changed")} <RelativeTime at={version.updatedAt} />
            </span>
          </>
        }
        actions={
          <ServiceVersionActions
            version={version}
            service={service}
            onDeed={setDeed}
            onCompare={setComparedWith}
          />
        }
      />
      {deed && (
        <ServiceDeedDialog
          deed={deed}
          service={service}
          version={{ ...version, type: version.content.type }}
          onClose={close}
          onDone={deed === "delete" ? leave : close}
        />
      )}
      {comparedWith && (
        <CompareServicesDialog
          beforeId={comparedWith}
          afterId={version.id}
          onClose={() => setComparedWith(null)}
        />
      )}
    </>
  );
}
