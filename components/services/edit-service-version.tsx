"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { paths } from "@/components/paths";
import { readError } from "@/components/shell/read-error";
import { ReadTrouble } from "@/components/shell/read-trouble";
import { useTRPC } from "@/components/shell/trpc";
import { PageHeader } from "@/components/ui/page-header";
import { Skeleton } from "@/components/ui/skeleton";
import { OpenedServiceDraft } from "./opened-service-draft";
import { ServiceNotFound } from "./service-not-found";
import { ServiceStateWord } from "./service-state-word";
import { useVersionLabel } from "./use-version-label";

interface EditServiceVersionProps {
  serviceId: string;
  serviceVersionId: string;
}

/** Edits a draft of a service. Any other version says why it cannot be changed and how to go on. */
export function EditServiceVersion({ serviceId, serviceVersionId }: EditServiceVersionProps) {
  const t = useTranslations("services");
  const trpc = useTRPC();
  const labelOf = useVersionLabel();
  const query = useQuery(trpc.service.getVersion.queryOptions({ serviceVersionId }));
  const { data, error } = query;
  if (error && readError(error).code === "NOT_FOUND") return <ServiceNotFound />;
  return (
    <>
      <PageHeader
        title={data ? t("edit.title", { name: data.serviceName }) : t("edit.untitled")}
        status={data && <ServiceStateWord state={data.state} />}
        breadcrumbs={[
          { label: t("title"), href: paths.services() },
          ...(data
            ? [
                { label: data.serviceName, href: paths.service(serviceId) },
                { label: labelOf(data), href: paths.serviceVersion(serviceId, serviceVersionId) },
              ]
            : []),
        ]}
      />
      {error && !data && <ReadTrouble query={query} />}
      {!error && !data && <Skeleton rows={8} />}
      {data && (
        <OpenedServiceDraft
          version={data}
          readAnew={async () => (await query.refetch()).data ?? data}
        />
      )}
    </>
  );
}
