"use client";
import { FilePen, Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { paths } from "@/components/paths";
import { useSentence } from "@/components/shell/use-sentence";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Menu } from "@/components/ui/menu";
import { PageHeader } from "@/components/ui/page-header";
import { VersionStatus } from "@/components/versions/version-status";
import { CopyableId } from "./copyable-id";
import { DeletePackageDialog } from "./delete-package-dialog";
import { EditPackageDialog } from "./edit-package-dialog";
import type { PackageDetail } from "./package-data";

interface PackageHeaderProps {
  detail: PackageDetail;
  /** Called once the package is gone, on the way back to the list. */
  onDeleted: () => void;
}

/** Name, id, state of the latest version, and what can be done with the package. */
export function PackageHeader({ detail, onDeleted }: PackageHeaderProps) {
  const t = useTranslations("packages");
  const read = useSentence();
  const router = useRouter();
  const [open, setOpen] = useState<"edit" | "delete" | null>(null);
  const published = detail.versions.find((version) => version.number !== null);
  const latest = published ?? detail.versions[0];
  const subject = { ...detail, published: published !== undefined };
  const close = () => setOpen(null);

  return (
    <>
      <PageHeader
        breadcrumbs={[{ label: t("title"), href: paths.packages() }]}
        title={detail.name}
        status={latest && <VersionStatus state={latest.state} still={latest.counts.moving === 0} />}
        meta={<CopyableId id={detail.id} label={t("overview.id")} />}
        actions={
          <>
            <Menu
              label={t("actions.menu")}
              items={[
                { label: t("actions.edit"), onSelect: () => setOpen("edit") },
                {
                  label: t("actions.deletePackage"),
                  tone: "danger",
                  reason: read(detail.whyNotDelete),
                  onSelect: () => setOpen("delete"),
                },
              ]}
            />
            <NewVersion detail={detail} />
          </>
        }
      />
      {open === "edit" && <EditPackageDialog subject={subject} onClose={close} />}
      {open === "delete" && (
        <DeletePackageDialog
          subject={subject}
          onClose={close}
          onDeleted={() => {
            onDeleted();
            router.replace(paths.packages());
          }}
        />
      )}
    </>
  );
}

/** Starts a version; while that cannot be done it says why, and the way to the draft stands beside it. */
function NewVersion({ detail }: { detail: PackageDetail }) {
  const t = useTranslations("packages.actions");
  const read = useSentence();
  const reason = read(detail.whyNotNewVersion);
  const draft = detail.versions.find((version) => version.number === null);
  if (!reason) {
    return (
      <ButtonLink href={paths.newVersion(detail.id)} variant="primary" icon={<Plus aria-hidden />}>
        {t("newVersion")}
      </ButtonLink>
    );
  }
  return (
    <>
      <Button icon={<Plus aria-hidden />} reason={reason}>
        {t("newVersion")}
      </Button>
      {draft && (
        <ButtonLink
          href={paths.version(detail.id, draft.id)}
          variant="primary"
          icon={<FilePen aria-hidden />}
        >
          {t("openDraft")}
        </ButtonLink>
      )}
    </>
  );
}
