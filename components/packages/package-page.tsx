"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { parseAsStringLiteral, useQueryState } from "nuqs";
import { useState } from "react";
import { paths } from "@/components/paths";
import { PermissionsTab } from "@/components/permissions/permissions-tab";
import { MessagePage } from "@/components/shell/message-page";
import { readError } from "@/components/shell/read-error";
import { ReadTrouble } from "@/components/shell/read-trouble";
import { useTRPC } from "@/components/shell/trpc";
import { useDocumentTitle } from "@/components/shell/use-document-title";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { PageSkeleton } from "@/components/ui/page-skeleton";
import { Tabs } from "@/components/ui/tabs";
import { ActivityTab } from "./activity-tab";
import { OverviewTab } from "./overview-tab";
import type { PackageDetail } from "./package-data";
import { PackageHeader } from "./package-header";
import { RegionsTab } from "./regions-tab";
import { VersionsTab } from "./versions-tab";

const TABS = ["versions", "overview", "regions", "permissions", "activity"] as const;

const PANELS = {
  versions: VersionsTab,
  overview: OverviewTab,
  regions: RegionsTab,
  permissions: PermissionsTab,
  activity: ActivityTab,
};

/** A deployment package: its versions, facts, regional images and history. */
export function PackagePage({ packageId }: { packageId: string }) {
  const t = useTranslations("packages");
  const trpc = useTRPC();
  const [deleted, setDeleted] = useState(false);
  const query = useQuery(trpc.package.get.queryOptions({ packageId }, { enabled: !deleted }));
  const { data, error } = query;
  useDocumentTitle(data ? `${data.name} – ${t("title")}` : null);
  const refused = error ? readError(error).code : null;

  if (deleted) return <PageSkeleton />;
  if (refused === "NOT_FOUND") return <PackageNotFound />;
  if (!data) {
    if (!error) return <PageSkeleton />;
    return (
      <>
        <PageHeader
          breadcrumbs={[{ label: t("title"), href: paths.packages() }]}
          title={t("pageTitle")}
        />
        <ReadTrouble query={query} />
      </>
    );
  }
  return (
    <>
      <PackageHeader detail={data} onDeleted={() => setDeleted(true)} />
      <PackageTabs detail={data} />
    </>
  );
}

function PackageTabs({ detail }: { detail: PackageDetail }) {
  const t = useTranslations("packages.tabs");
  const [tab] = useQueryState("tab", parseAsStringLiteral(TABS).withDefault("versions"));
  const Panel = PANELS[tab];
  const here = paths.package(detail.id);
  return (
    <>
      <Tabs
        label={t("label")}
        tabs={TABS.map((name) => ({
          label: t(name),
          href: name === "versions" ? here : `${here}?tab=${name}`,
          current: name === tab,
          count: name === "versions" ? detail.versions.length : undefined,
        }))}
      />
      <Panel detail={detail} />
    </>
  );
}

function PackageNotFound() {
  const t = useTranslations("packages.notFound");
  return (
    <MessagePage
      title={t("title")}
      actions={
        <ButtonLink href={paths.packages()} variant="primary">
          {t("back")}
        </ButtonLink>
      }
    >
      <p>{t("text")}</p>
    </MessagePage>
  );
}
