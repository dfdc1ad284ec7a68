"use client";
import { Ellipsis } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { paths } from "@/components/paths";
import { useSentence } from "@/components/shell/use-sentence";
import { Menu } from "@/components/ui/menu";
import * as whyNot from "@/server/domain/service/why-not-service";
import type { ListedServiceVersion, ServiceDetail } from "./service-data";
import type { ServiceDeed } from "./service-deed";
import { useStartVersion } from "./use-start-version";
import { useVersionLabel } from "./use-version-label";

interface ServiceVersionMenuProps {
  service: ServiceDetail;
  version: ListedServiceVersion;
  onDeed: (deed: ServiceDeed) => void;
}

/** Everything that can be done with a version of a service; what cannot says why. Submitting has its place on the version's page. */
export function ServiceVersionMenu({ service, version, onDeed }: ServiceVersionMenuProps) {
  const t = useTranslations("services.actions");
  const read = useSentence();
  const router = useRouter();
  const labelOf = useVersionLabel();
  const { start } = useStartVersion(service.id);
  const siblings = service.versions.length;
  return (
    <Menu
      label={t("menuOf", { name: labelOf(version) })}
      trigger={<Ellipsis aria-hidden />}
      variant="ghost"
      size="sm"
      items={[
        {
          label: t("open"),
          onSelect: () => router.push(paths.serviceVersion(service.id, version.id)),
        },
        {
          label: t("edit"),
          reason: read(whyNot.whyNotEditServiceVersion(version)),
          onSelect: () => router.push(paths.editServiceVersion(service.id, version.id)),
        },
        {
          label: t("newFromThis"),
          reason: read(service.whyNotStart),
          onSelect: () => start(version.id),
        },
        {
          label: t("publish"),
          reason: read(whyNot.whyNotPublishService(version, true)),
          onSelect: () => onDeed("publish"),
        },
        {
          label: t("takeOffline"),
          reason: read(whyNot.whyNotTakeOffline(version)),
          onSelect: () => onDeed("takeOffline"),
        },
        {
          label: t("putBack"),
          reason: read(whyNot.whyNotPutBack(version)),
          onSelect: () => onDeed("putBack"),
        },
        {
          label: t("delete"),
          tone: "danger",
          // Its test deployments are counted where it is deleted.
          reason: read(whyNot.whyNotDeleteServiceVersion(version, { siblings, tests: 0 })),
          onSelect: () => onDeed("delete"),
        },
      ]}
    />
  );
}
