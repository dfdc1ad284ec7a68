"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { paths } from "@/components/paths";
import { readError } from "@/components/shell/read-error";
import { useTRPC } from "@/components/shell/trpc";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { DistributionSection } from "./distribution-section";
import { ErrorText } from "./error-text";
import { PlannedRegions } from "./planned-regions";
import { RegionChanges } from "./region-changes";
import { useDocumentTitle } from "./use-document-title";
import type { VersionDetail } from "./version-data";
import { VersionFacts } from "./version-facts";
import { VersionHeader } from "./version-header";
import { VersionNotFound } from "./version-not-found";
import { VersionNotice } from "./version-notice";
import { VersionSkeleton } from "./version-skeleton";

interface VersionPageProps {
  packageId: string;
  versionId: string;
}

/** One version: its content, and where it stands in every region. */
export function VersionPage({ packageId, versionId }: VersionPageProps) {
  const trpc = useTRPC();
  const query = useQuery(trpc.version.get.queryOptions({ versionId }));
  const [deleted, setDeleted] = useState(false);
  const error = query.error ? readError(query.error) : null;
  const version = query.data;
  const foreign = version !== undefined && version.packageId !== packageId;
  // A version the reader just deleted stays on screen until the next page is there.
  const gone = error?.code === "NOT_FOUND" && !deleted;
  if (foreign || gone) return <VersionNotFound packageId={packageId} />;
  if (version) {
    return <Loaded key={version.id} version={version} onDeleted={() => setDeleted(true)} />;
  }
  if (!error) return <VersionSkeleton />;
  return (
    <Unread expired={error.code === "UNAUTHORIZED"} onRetry={() => query.refetch()}>
      <ErrorText error={error} />
    </Unread>
  );
}

interface UnreadProps {
  expired: boolean;
  onRetry: () => void;
  children: ReactNode;
}

function Unread({ expired, onRetry, children }: UnreadProps) {
  const t = useTranslations("distribution.unread");
  const signIn = useTranslations("errors")("signIn");
  return (
    <>
      <h1 tabIndex={-1} className="mb-4 font-semibold text-2xl tracking-tight">
        {t("title")}
      </h1>
      <Notice
        tone="danger"
        role="alert"
        title={children}
        action={
          expired ? (
            <ButtonLink href={paths.signIn()}>{signIn}</ButtonLink>
          ) : (
            <Button onClick={onRetry}>{t("retry")}</Button>
          )
        }
      />
    </>
  );
}

function Loaded({ version, onDeleted }: { version: VersionDetail; onDeleted: () => void }) {
  const t = useTranslations("distribution");
  const draft = version.state === "draft";
  // The distribution section keeps the title of a published version: it knows the percentage.
  useDocumentTitle(
    draft ? t("documentTitle", { version: version.name, package: version.packageName }) : null,
  );
  return (
    <>
      <VersionHeader version={version} onDeleted={onDeleted} />
      <div className="flex min-w-0 flex-col gap-5">
        {draft && <VersionNotice version={version} />}
        {!draft && <DistributionSection version={version} />}
        {!draft && <VersionNotice version={version} />}
        <VersionFacts version={version} />
        {draft ? <PlannedRegions version={version} /> : <RegionChanges version={version} />}
      </div>
    </>
  );
}
