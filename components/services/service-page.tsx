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
import { ServiceActivity } from "./service-activity";
import type { ServiceDetail } from "./service-data";
import { ServiceHeader } from "./service-header";
import { ServiceNotFound } from "./service-not-found";
import { ServiceOverview } from "./service-overview";
import { ServiceVersions } from "./service-versions";

const PANELS = {
  versions: ServiceVersions,
  overview: ServiceOverview,
  activity: ServiceActivity,
};
const TABS = ["versions", "overview", "activity"] as const;

/** A service: its versions, facts and history. */
export function ServicePage({ serviceId }: { serviceId: string }) {
  const t = useTranslations("services");
  const trpc = useTRPC();
  const [deleted, setDeleted] = useState(false);
  const query = useQuery(trpc.service.get.queryOptions({ serviceId }, { enabled: !deleted }));
  const { data, error } = query;
  useDocumentTitle(data ? `${data.name} – ${t("title")}` : null);

  if (deleted) return <PageSkeleton />;
  if (error && readError(error).code === "NOT_FOUND") return <ServiceNotFound />;
  if (!data && !error) return <PageSkeleton />;
  if (!data) {
    return (
      <>
        <PageHeader
          breadcrumbs={[{ label: t("title"), href: paths.services() }]}
          title={t("pageTitle")}
        />
        <ReadTrouble query={query} />
      </>
    );
  }
  return (
    <>
      <ServiceHeader service={data} onDeleted={() => setDeleted(true)} />
      <ServiceTabs service={data} />
    </>
  );
}

function ServiceTabs({ service }: { service: ServiceDetail }) {
  const t = useTranslations("services.tabs");
  const [tab] = useQueryState("tab", parseAsStringLiteral(TABS).withDefault("versions"));
  const Panel = PANELS[tab];
  const here = paths.service(service.id);
  return (
    <>
      <Tabs
        label={t("label")}
        tabs={TABS.map((name) => ({
          label: t(name),
          href: name === "versions" ? here : `${here}?tab=${name}`,
          current: name === tab,
          count: name === "versions" ? service.versions.length : undefined,
        }))}
      />
      <Panel service={service} />
    </>
  );
}
