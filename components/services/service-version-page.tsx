"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { parseAsStringLiteral, useQueryState } from "nuqs";
import { useState } from "react";
import { paths } from "@/components/paths";
import { readError } from "@/components/shell/read-error";
import { ReadTrouble } from "@/components/shell/read-trouble";
import { useTRPC } from "@/components/shell/trpc";
import { useDocumentTitle } from "@/components/shell/use-document-title";
import { PageHeader } from "@/components/ui/page-header";
import { PageSkeleton } from "@/components/ui/page-skeleton";
import { Tabs } from "@/components/ui/tabs";
import { ReviewRounds } from "./review-rounds";
import { ServiceContentView } from "./service-content-view";
import type { ServiceVersionDetail } from "./service-data";
import { ServiceNotFound } from "./service-not-found";
import { ServiceVersionHeader } from "./service-version-header";
import { SubmissionChecks } from "./submission-checks";
import { useVersionLabel } from "./use-version-label";
import { VersionOutcome } from "./version-outcome";

interface ServiceVersionPageProps {
  serviceId: string;
  serviceVersionId: string;
}

const PANELS = { content: ServiceContentView, checks: SubmissionChecks, review: ReviewRounds };
const TABS = ["content", "checks", "review"] as const;

/** A version of a service: what is in it, what the checks say, and how its review goes. */
export function ServiceVersionPage({ serviceId, serviceVersionId }: ServiceVersionPageProps) {
  const t = useTranslations("services");
  const trpc = useTRPC();
  const labelOf = useVersionLabel();
  const [deleted, setDeleted] = useState(false);
  const options = { enabled: !deleted };
  const version = useQuery(trpc.service.getVersion.queryOptions({ serviceVersionId }, options));
  const service = useQuery(trpc.service.get.queryOptions({ serviceId }, options));
  const { data } = version;
  useDocumentTitle(data ? `${labelOf(data)} – ${data.serviceName} – ${t("title")}` : null);

  const ready = data && service.data;
  const failed = ready ? undefined : [version, service].find((query) => query.isError);
  if (deleted) return <PageSkeleton />;
  if (failed && readError(failed.error).code === "NOT_FOUND") return <ServiceNotFound />;
  if (failed) {
    return (
      <>
        <PageHeader
          breadcrumbs={[{ label: t("title"), href: paths.services() }]}
          title={t("version.untitled")}
        />
        <ReadTrouble query={failed} />
      </>
    );
  }
  if (!data || !service.data) return <PageSkeleton />;
  if (data.serviceId !== serviceId) return <ServiceNotFound />;
  return (
    <>
      <ServiceVersionHeader
        version={data}
        service={service.data}
        onDeleted={() => setDeleted(true)}
      />
      <VersionOutcome version={data} />
      <VersionTabs version={data} />
    </>
  );
}

function VersionTabs({ version }: { version: ServiceVersionDetail }) {
  const t = useTranslations("services.version.tabs");
  const [tab] = useQueryState("tab", parseAsStringLiteral(TABS).withDefault("content"));
  const Panel = PANELS[tab];
  const here = paths.serviceVersion(version.serviceId, version.id);
  const counts = {
    content: undefined,
    checks: version.checks.filter(({ status }) => status === "blocked").length || undefined,
    review: version.threads.filter(({ resolvedAt }) => !resolvedAt).length || undefined,
  };
  return (
    <>
      <Tabs
        label={t("label")}
        tabs={TABS.map((name) => ({
          label: t(name),
          href: name === "content" ? here : `${here}?tab=${name}`,
          current: name === tab,
          count: counts[name],
        }))}
      />
      <Panel version={version} />
    </>
  );
}
