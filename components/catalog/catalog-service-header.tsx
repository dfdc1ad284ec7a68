"use client";
import { FlaskConical, Rocket } from "lucide-react";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { useServiceInfo } from "@/components/launch/use-service-info";
import { paths } from "@/components/paths";
import { ServiceIcon } from "@/components/services/service-icon";
import { useVersionLabel } from "@/components/services/use-version-label";
import { useSentence } from "@/components/shell/use-sentence";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import type { CatalogService } from "./catalog-data";

/** Name and supplier of a service, what it says of itself, and the way to an instance of it, or why there is none. */
export function CatalogServiceHeader({ service }: { service: CatalogService }) {
  const t = useTranslations("catalog");
  const types = useTranslations("services.type");
  const read = useSentence();
  const labelOf = useVersionLabel();
  const { name, description } = useServiceInfo()(service.infos);
  const { supplier, isOwn, whyNotCreate } = service;
  return (
    <>
      <PageHeader
        breadcrumbs={[{ label: t("title"), href: paths.catalog() }]}
        title={
          <span className="flex items-center gap-3">
            <ServiceIcon icon={service.icon} />
            {name}
          </span>
        }
        meta={
          <>
            <span>{isOwn ? t("own") : t("by", { supplier: supplier.name })}</span>
            <span>{types(service.type)}</span>
            <span>
              {labelOf(service.version)}
              {service.version.number === null && ` (${t("inReview")})`}
            </span>
            <Instances service={service} />
            <Expiry service={service} />
          </>
        }
        actions={
          whyNotCreate === null && (
            <ButtonLink
              href={paths.launch(service.id)}
              variant="primary"
              icon={isOwn ? <FlaskConical aria-hidden /> : <Rocket aria-hidden />}
            >
              {isOwn ? t("test") : t("create")}
            </ButtonLink>
          )
        }
      />
      {whyNotCreate && (
        <Notice tone="warning" title={t("cannotCreate")} className="mb-5">
          {read(whyNotCreate)}
        </Notice>
      )}
      <p className="mb-6 max-w-prose whitespace-pre-line text-base">{description}</p>
    </>
  );
}

function Instances({ service: { id, instanceCount } }: { service: CatalogService }) {
  const t = useTranslations("catalog");
  if (instanceCount === 0) return null;
  return (
    <Link
      href={`${paths.instances()}?service=${encodeURIComponent(id)}`}
      className="rounded-md text-accent hover:underline"
    >
      {t("instances", { count: instanceCount })}
    </Link>
  );
}

function Expiry({ service: { expiresAt } }: { service: CatalogService }) {
  const t = useTranslations("catalog");
  const format = useFormatter();
  if (!expiresAt) return null;
  return <span>{t("until", { date: format.dateTime(expiresAt, { dateStyle: "long" }) })}</span>;
}
