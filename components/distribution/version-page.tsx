"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { readError } from "@/components/shell/read-error";
import { ReadTrouble } from "@/components/shell/read-trouble";
import { useTRPC } from "@/components/shell/trpc";
import { useDocumentTitle } from "@/components/shell/use-document-title";
import type { VersionDetail } from "@/components/versions/version-data";
import { DeprecationNotice } from "./deprecation-notice";
import { DistributionSection } from "./distribution-section";
import { DraftPlan } from "./draft-plan";
import { PlannedRegions } from "./planned-regions";
import { RegionChanges } from "./region-changes";
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
  const t = useTranslations("distribution.unread");
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
    <>
      <h1 tabIndex={-1} className="mb-4 font-semibold text-2xl tracking-tight">
        {t("title")}
      </h1>
      <ReadTrouble query={query} />
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
        <DeprecationNotice version={version} />
        {draft && <VersionNotice version={version} />}
        {!draft && <DistributionSection version={version} />}
        {!draft && <VersionNotice version={version} />}
        <VersionFacts version={version} />
        {draft ? <PlannedRegions version={version} /> : <RegionChanges version={version} />}
        {draft && <DraftPlan version={version} />}
      </div>
    </>
  );
}
