"use client";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { paths } from "@/components/paths";
import { ReadTrouble } from "@/components/shell/read-trouble";
import { useTRPC } from "@/components/shell/trpc";
import { useSentence } from "@/components/shell/use-sentence";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Skeleton } from "@/components/ui/skeleton";
import type { RegionInfo } from "@/server/domain/region/region-info";
import type { VersionContent } from "@/server/domain/version/version-input";
import { contentOfVersion } from "./content-of-version";
import type { VersionDetail } from "./version-data";
import { VersionForm } from "./version-form";
import { VersionStatus } from "./version-status";
import { WithRegions } from "./with-regions";

interface EditVersionProps {
  userId: string;
  packageId: string;
  versionId: string;
}

/** Edits a draft. A published version says that it is locked and how to go on. */
export function EditVersion({ userId, packageId, versionId }: EditVersionProps) {
  const t = useTranslations("versions.editVersion");
  const tHome = useTranslations("shell.nav");
  const trpc = useTRPC();
  const found = useQuery(trpc.version.get.queryOptions({ versionId }));
  const version = found.data;

  return (
    <>
      <PageHeader
        title={version ? t("title", { name: version.name }) : t("untitled")}
        status={version && <VersionStatus state={version.state} />}
        breadcrumbs={[
          { label: tHome("packages"), href: paths.packages() },
          ...(version
            ? [
                { label: version.packageName, href: paths.package(packageId) },
                { label: version.name, href: paths.version(packageId, versionId) },
              ]
            : []),
        ]}
      />
      {found.isError && !version && <ReadTrouble query={found} />}
      {!found.isError && !version && <Skeleton rows={8} />}
      {version && (
        <WithRegions>
          {(regions) => (
            <OpenedDraft
              userId={userId}
              version={version}
              regions={regions}
              readAnew={async () => (await found.refetch()).data ?? version}
            />
          )}
        </WithRegions>
      )}
    </>
  );
}

interface OpenedDraftProps {
  userId: string;
  /** As it is now; it may have moved on since the form was opened. */
  version: VersionDetail;
  regions: readonly RegionInfo[];
  readAnew: () => Promise<VersionDetail>;
}

function OpenedDraft({ userId, version, regions, readAnew }: OpenedDraftProps) {
  const trpc = useTRPC();
  const read = useSentence();
  const edit = useMutation(trpc.version.edit.mutationOptions());
  const [opened, setOpened] = useState(version);
  const { id, packageId } = version;

  async function save(content: VersionContent) {
    const { revision } = await edit.mutateAsync({
      versionId: id,
      revision: opened.revision,
      version: content,
    });
    return { packageId, versionId: id, revision, content };
  }

  async function readNewer() {
    const newer = await readAnew();
    setOpened(newer);
    return contentOfVersion(newer);
  }

  if (opened.whyNotEdit) return <LockedNotice version={opened} />;
  return (
    <>
      {version.whyNotEdit && <LockedNotice version={version} />}
      <VersionForm
        userId={userId}
        formName={`edit-version-${id}`}
        packageId={packageId}
        packageName={version.packageName}
        initial={contentOfVersion(opened)}
        regions={regions}
        previous={version.previousRegionIds ?? undefined}
        save={save}
        cancelHref={paths.version(packageId, id)}
        reason={read(version.whyNotEdit)}
        outdated={!version.whyNotEdit && version.revision > opened.revision}
        readNewer={readNewer}
      />
    </>
  );
}

function LockedNotice({ version }: { version: VersionDetail }) {
  const t = useTranslations("versions.editVersion");
  const read = useSentence();
  const { id, packageId } = version;
  return (
    <Notice
      tone="neutral"
      title={read(version.whyNotEdit) ?? ""}
      className="mb-5"
      action={
        <>
          <ButtonLink href={paths.version(packageId, id)}>{t("open")}</ButtonLink>
          <ButtonLink href={paths.newVersion(packageId, { from: id })} variant="primary">
            {t("newFromThis")}
          </ButtonLink>
        </>
      }
    />
  );
}
