"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { paths } from "@/components/paths";
import { useVersionLabel } from "@/components/services/use-version-label";
import { readError } from "@/components/shell/read-error";
import { ReadTrouble } from "@/components/shell/read-trouble";
import { useTRPC } from "@/components/shell/trpc";
import { useDocumentTitle } from "@/components/shell/use-document-title";
import { PageHeader } from "@/components/ui/page-header";
import { Skeleton } from "@/components/ui/skeleton";
import { LaunchNotFound } from "./launch-not-found";
import { LaunchVersion } from "./launch-version";
import { useServiceInfo } from "./use-service-info";

interface TestPageProps {
  serviceId: string;
  serviceVersionId: string;
}

/** Where a supplier deploys a version of their own service to see whether it works. */
export function TestPage({ serviceId, serviceVersionId }: TestPageProps) {
  const t = useTranslations("launch");
  const services = useTranslations("services");
  const trpc = useTRPC();
  const infoOf = useServiceInfo();
  const labelOf = useVersionLabel();
  const query = useQuery(trpc.instance.deployable.queryOptions({ serviceId }));
  const { data, error } = query;
  const version = data?.isOwn ? data.versions.find(({ id }) => id === serviceVersionId) : undefined;
  const info = version && infoOf(version.infos);
  useDocumentTitle(info ? `${t("testTitle")} – ${info.name}` : null);
  const isMissing = error ? readError(error).code === "NOT_FOUND" : !version;
  if (isMissing && !query.isPending) {
    return <LaunchNotFound back={paths.services()} backLabel={t("notFound.toServices")} />;
  }
  const cancelHref = paths.serviceVersion(serviceId, serviceVersionId);
  const above = info
    ? [
        { label: info.name, href: paths.service(serviceId) },
        { label: labelOf(version), href: cancelHref },
      ]
    : [];
  return (
    <>
      <PageHeader
        title={t("testTitle")}
        breadcrumbs={[{ label: services("title"), href: paths.services() }, ...above]}
        meta={<p className="max-w-prose">{t("testLead")}</p>}
      />
      {error && !data && <ReadTrouble query={query} />}
      {!error && !data && <Skeleton rows={8} />}
      {version && info && (
        <LaunchVersion
          versions={[version]}
          version={version}
          name={t("testName", { service: [...info.name].slice(0, 48).join("") })}
          cancelHref={cancelHref}
        />
      )}
    </>
  );
}
