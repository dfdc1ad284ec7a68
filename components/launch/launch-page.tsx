"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { parseAsString, useQueryState } from "nuqs";
import { paths } from "@/components/paths";
import { readError } from "@/components/shell/read-error";
import { ReadTrouble } from "@/components/shell/read-trouble";
import { useTRPC } from "@/components/shell/trpc";
import { useDocumentTitle } from "@/components/shell/use-document-title";
import { PageHeader } from "@/components/ui/page-header";
import { Skeleton } from "@/components/ui/skeleton";
import { LaunchForbidden } from "./launch-forbidden";
import { LaunchNotFound } from "./launch-not-found";
import { LaunchVersion } from "./launch-version";
import { useServiceInfo } from "./use-service-info";

/** Where a customer creates an instance of a service. */
export function LaunchPage({ serviceId }: { serviceId: string }) {
  const t = useTranslations("launch");
  const trpc = useTRPC();
  const infoOf = useServiceInfo();
  const [asked, setVersion] = useQueryState("version", parseAsString);
  const query = useQuery(trpc.instance.deployable.queryOptions({ serviceId }));
  const { data, error } = query;
  const versions = data?.versions ?? [];
  const online = versions.find(({ state }) => state === "online") ?? versions[0];
  const version = versions.find(({ id }) => id === asked) ?? online;
  const info = version && infoOf(version.infos);
  const title = data?.isOwn ? t("testTitle") : t("title");
  useDocumentTitle(info ? `${title} – ${info.name}` : null);
  const refusal = error && !data ? readError(error) : null;
  if (refusal?.code === "NOT_FOUND") {
    return <LaunchNotFound back={paths.catalog()} backLabel={t("notFound.toCatalog")} />;
  }
  if (refusal?.code === "FORBIDDEN") {
    return <LaunchForbidden serviceId={serviceId} reason={refusal.sentence} />;
  }
  const above = info ? [{ label: info.name, href: paths.catalogService(serviceId) }] : [];
  return (
    <>
      <PageHeader
        title={title}
        breadcrumbs={[{ label: t("catalog"), href: paths.catalog() }, ...above]}
        meta={
          info && (
            <p className="max-w-prose">
              {t(data?.isOwn ? "ownLead" : "lead", { service: info.name })}
            </p>
          )
        }
      />
      {error && !data && <ReadTrouble query={query} />}
      {!error && !data && <Skeleton rows={8} />}
      {version && info && (
        <LaunchVersion
          versions={versions}
          version={version}
          onVersion={(id) => void setVersion(id)}
          name={[...info.name].slice(0, 64).join("")}
          cancelHref={paths.catalogService(serviceId)}
        />
      )}
    </>
  );
}
