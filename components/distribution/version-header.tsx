"use client";
import { Pencil } from "lucide-react";
import { useTranslations } from "next-intl";
import { paths } from "@/components/paths";
import { useSentence } from "@/components/shell/use-sentence";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import type { VersionDetail } from "@/components/versions/version-data";
import { VersionStatus } from "@/components/versions/version-status";
import { DeleteAction } from "./delete-action";
import { DeprecateAction } from "./deprecate-action";
import { NewVersionAction } from "./new-version-action";
import { PublishAction } from "./publish-action";

interface VersionHeaderProps {
  version: VersionDetail;
  onDeleted: () => void;
}

/** Name, number, state and what can be done with the version as a whole. */
export function VersionHeader({ version, onDeleted }: VersionHeaderProps) {
  const t = useTranslations("distribution");
  return (
    <PageHeader
      title={<span className="break-all">{version.name}</span>}
      status={<VersionStatus state={version.state} still={version.counts.moving === 0} />}
      breadcrumbs={[
        { label: t("packages"), href: paths.packages() },
        { label: version.packageName, href: paths.package(version.packageId) },
      ]}
      meta={version.number === null ? t("draftNumber") : t("number", { number: version.number })}
      actions={
        version.state === "draft" ? (
          <>
            <DeleteAction version={version} onDeleted={onDeleted} />
            <EditAction version={version} />
            <PublishAction version={version} />
          </>
        ) : (
          <>
            <DeleteAction version={version} onDeleted={onDeleted} />
            <DeprecateAction version={version} />
            <NewVersionAction version={version} />
          </>
        )
      }
    />
  );
}

function EditAction({ version }: { version: VersionDetail }) {
  const t = useTranslations("distribution.draft");
  const read = useSentence();
  const icon = <Pencil aria-hidden />;
  if (version.whyNotEdit) {
    return (
      <Button icon={icon} reason={read(version.whyNotEdit)}>
        {t("edit")}
      </Button>
    );
  }
  return (
    <ButtonLink icon={icon} href={paths.editVersion(version.packageId, version.id)}>
      {t("edit")}
    </ButtonLink>
  );
}
