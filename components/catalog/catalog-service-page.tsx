"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useServiceInfo } from "@/components/launch/use-service-info";
import { paths } from "@/components/paths";
import { MessagePage } from "@/components/shell/message-page";
import { readError } from "@/components/shell/read-error";
import { ReadTrouble } from "@/components/shell/read-trouble";
import { useTRPC } from "@/components/shell/trpc";
import { useDocumentTitle } from "@/components/shell/use-document-title";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { PageSkeleton } from "@/components/ui/page-skeleton";
import { CatalogServiceHeader } from "./catalog-service-header";
import { CatalogTemplates } from "./catalog-templates";
import { CatalogVersions } from "./catalog-versions";

/** A service of the catalog: what it is, what it creates where, and what changed from version to version. */
export function CatalogServicePage({ serviceId }: { serviceId: string }) {
  const t = useTranslations("catalog");
  const trpc = useTRPC();
  const infoOf = useServiceInfo();
  const query = useQuery(trpc.catalog.get.queryOptions({ serviceId }));
  const { data, error } = query;
  useDocumentTitle(data ? `${infoOf(data.infos).name} – ${t("title")}` : null);
  if (error && readError(error).code === "NOT_FOUND") return <NotFound />;
  if (!data && !error) return <PageSkeleton />;
  if (!data) {
    return (
      <>
        <PageHeader
          breadcrumbs={[{ label: t("title"), href: paths.catalog() }]}
          title={t("pageTitle")}
        />
        <ReadTrouble query={query} />
      </>
    );
  }
  return (
    <>
      <CatalogServiceHeader service={data} />
      <div className="grid min-w-0 items-start gap-6 xl:grid-cols-[minmax(0,1fr)_20rem]">
        <CatalogTemplates templates={data.templates} />
        <CatalogVersions versions={data.versions} />
      </div>
    </>
  );
}

function NotFound() {
  const t = useTranslations("catalog.notFound");
  return (
    <MessagePage
      title={t("title")}
      actions={
        <ButtonLink href={paths.catalog()} variant="primary">
          {t("back")}
        </ButtonLink>
      }
    >
      <p>{t("text")}</p>
    </MessagePage>
  );
}
