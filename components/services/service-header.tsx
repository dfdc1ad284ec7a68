"use client";
import { FilePen, Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CopyableId } from "@/components/packages/copyable-id";
import { paths } from "@/components/paths";
import { useSentence } from "@/components/shell/use-sentence";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Menu } from "@/components/ui/menu";
import { PageHeader } from "@/components/ui/page-header";
import { DeleteServiceDialog } from "./delete-service-dialog";
import type { ServiceDetail } from "./service-data";
import { ServiceStateWord } from "./service-state-word";
import { useStartVersion } from "./use-start-version";
import { VisibilityWord } from "./visibility-word";

interface ServiceHeaderProps {
  service: ServiceDetail;
  /** Called once the service is gone, on the way back to the list. */
  onDeleted: () => void;
}

/** Name, id and state of a service, who can see it, and what can be done with it. */
export function ServiceHeader({ service, onDeleted }: ServiceHeaderProps) {
  const t = useTranslations("services");
  const read = useSentence();
  const router = useRouter();
  const [deleting, setDeleting] = useState(false);
  return (
    <>
      <PageHeader
        breadcrumbs={[{ label: t("title"), href: paths.services() }]}
        title={service.name}
        status={<ServiceStateWord state={service.state} />}
        meta={
          <>
            <CopyableId id={service.id} label={t("overview.id")} />
            <span>
              <VisibilityWord
                type={service.onlineVersionId ? service.type : null}
                whitelisted={service.whitelistCount}
              />
            </span>
          </>
        }
        actions={
          <>
            <Menu
              label={t("actions.menu")}
              items={[
                {
                  label: t("actions.deleteService"),
                  tone: "danger",
                  reason: read(service.whyNotDelete),
                  onSelect: () => setDeleting(true),
                },
              ]}
            />
            <NewVersion service={service} />
          </>
        }
      />
      {deleting && (
        <DeleteServiceDialog
          service={service}
          onClose={() => setDeleting(false)}
          onDeleted={() => {
            onDeleted();
            router.replace(paths.services());
          }}
        />
      )}
    </>
  );
}

/** Starts a version from the one online, else the newest; while one is in the making, leads to it. */
function NewVersion({ service }: { service: ServiceDetail }) {
  const t = useTranslations("services.actions");
  const { start, starting } = useStartVersion(service.id);
  const from = service.onlineVersionId ?? service.versions[0]?.id;
  if (service.unpublishedVersionId) {
    return (
      <ButtonLink
        href={paths.serviceVersion(service.id, service.unpublishedVersionId)}
        variant="primary"
        icon={<FilePen aria-hidden />}
      >
        {t("openUnpublished")}
      </ButtonLink>
    );
  }
  return (
    <Button
      variant="primary"
      icon={<Plus aria-hidden />}
      pending={starting}
      onClick={() => from && start(from)}
    >
      {t("newVersion")}
    </Button>
  );
}
