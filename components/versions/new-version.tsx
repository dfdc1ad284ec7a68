"use client";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { PackageDetail } from "@/components/packages/package-data";
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
import { contentAfter } from "./content-of-version";
import { EMPTY_CONTENT } from "./form-values";
import { useIdempotencyKey } from "./use-idempotency-key";
import type { VersionDetail } from "./version-data";
import { VersionForm } from "./version-form";
import { WithRegions } from "./with-regions";

interface NewVersionProps {
  userId: string;
  packageId: string;
  /** The version to start from; the latest unless given. */
  from: string | null;
}

/** Starts a new version of a package from an earlier one. A package has one draft at a time. */
export function NewVersion({ userId, packageId, from }: NewVersionProps) {
  const t = useTranslations("versions.newVersion");
  const tHome = useTranslations("shell.nav");
  const trpc = useTRPC();
  const found = useQuery(trpc.package.get.queryOptions({ packageId }));
  const latest = found.data?.versions.find((version) => version.number !== null)?.id;
  const versionId = from ?? latest ?? "";
  const base = useQuery(trpc.version.get.queryOptions({ versionId }, { enabled: !!versionId }));
  const ready = found.data && (!versionId || base.data);
  // A form that is open stays when reading anew fails.
  const failed = ready ? undefined : [found, base].find((query) => query.isError);

  return (
    <>
      <PageHeader
        title={t("title")}
        breadcrumbs={[
          { label: tHome("packages"), href: paths.packages() },
          ...(found.data ? [{ label: found.data.name, href: paths.package(packageId) }] : []),
        ]}
        meta={base.data && t("from", { name: base.data.name })}
      />
      {failed && <ReadTrouble query={failed} />}
      {!failed && !ready && <Skeleton rows={8} />}
      {ready && found.data && (
        <WithRegions>
          {(regions) => (
            <OpenedForm
              userId={userId}
              found={found.data}
              base={base.data ?? null}
              regions={regions}
            />
          )}
        </WithRegions>
      )}
    </>
  );
}

interface OpenedFormProps {
  userId: string;
  found: PackageDetail;
  base: VersionDetail | null;
  regions: readonly RegionInfo[];
}

function OpenedForm({ userId, found, base, regions }: OpenedFormProps) {
  const t = useTranslations("versions.newVersion");
  const read = useSentence();
  const trpc = useTRPC();
  const create = useMutation(trpc.version.create.mutationOptions());
  const keyOf = useIdempotencyKey();
  // Later news of the package must not change what a person is filling in.
  const [opened] = useState(() => ({
    whyNot: found.whyNotNewVersion,
    initial: base
      ? contentAfter(base, { regions, takenNames: found.versions.map(({ name }) => name) })
      : EMPTY_CONTENT,
  }));
  const draft = found.versions.find((version) => version.number === null);

  async function save(version: VersionContent) {
    const { versionId } = await create.mutateAsync({
      packageId: found.id,
      version,
      idempotencyKey: keyOf(version),
    });
    return { packageId: found.id, versionId, revision: 1, content: version };
  }

  if (opened.whyNot && draft) {
    return (
      <Notice
        tone="warning"
        title={t("draftExists", { name: draft.name })}
        action={
          <ButtonLink href={paths.editVersion(found.id, draft.id)} variant="primary">
            {t("openDraft")}
          </ButtonLink>
        }
      >
        {read(opened.whyNot)}
      </Notice>
    );
  }
  return (
    <VersionForm
      userId={userId}
      formName={`new-version-${found.id}`}
      packageId={found.id}
      packageName={found.name}
      initial={opened.initial}
      regions={regions}
      previous={base?.regionIds}
      save={save}
      cancelHref={paths.package(found.id)}
    />
  );
}
