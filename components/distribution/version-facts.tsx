"use client";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useOsName } from "@/components/images/use-os-name";
import { RegionName } from "@/components/regions/region-name";
import { CodeText } from "@/components/ui/code-text";
import { CopyButton } from "@/components/ui/copy-button";
import { type KeyValue, KeyValues } from "@/components/ui/key-values";
import { RelativeTime } from "@/components/ui/relative-time";
import type { VersionDetail } from "@/components/versions/version-data";
import { regionById } from "@/server/domain/region/region-label";
import { useRegionNames } from "./use-region-names";

/** What a version is made of and who made it. */
export function VersionFacts({ version }: { version: VersionDetail }) {
  const t = useTranslations("distribution.facts");
  return (
    <section
      aria-labelledby="version-content"
      className="rounded-lg border border-line bg-surface p-4 sm:p-5"
    >
      <h2 id="version-content" className="mb-4 font-semibold text-lg">
        {t("title")}
      </h2>
      <p className="mb-5 max-w-prose whitespace-pre-line break-words">
        <span className="block text-ink-faint text-sm">{t("description")}</span>
        {version.description}
      </p>
      <KeyValues items={[...useSourceFacts(version), ...useHistory(version)]} />
    </section>
  );
}

function useSourceFacts({ source, productCode, productVersion }: VersionDetail): KeyValue[] {
  const t = useTranslations("distribution.facts");
  const regions = useRegionNames();
  const osName = useOsName();
  const product: ReactNode = productVersion
    ? t("productVersion", { product: productCode ?? "", version: productVersion })
    : productCode;
  return [
    { label: t("image"), value: <span className="break-all">{source.name}</span> },
    {
      label: t("imageId"),
      value: (
        <span className="flex items-center gap-1">
          <CodeText>{source.imageId}</CodeText>
          <CopyButton value={source.imageId} label={t("copyImage")} />
        </span>
      ),
    },
    {
      label: t("region"),
      value: <RegionName region={regionById(source.regionId, regions)} />,
    },
    { label: t("os"), value: osName(source) },
    { label: t("architecture"), value: source.architecture },
    { label: t("size"), value: t("sizeValue", { size: source.sizeGiB }) },
    ...(productCode ? [{ label: t("product"), value: product }] : []),
  ];
}

function useHistory(version: VersionDetail): KeyValue[] {
  const t = useTranslations("distribution.facts");
  const atBy = (at: Date, name: string | null) =>
    name ? (
      t.rich("atBy", { name, time: () => <RelativeTime at={at} /> })
    ) : (
      <RelativeTime at={at} />
    );
  const created = { label: t("created"), value: atBy(version.createdAt, version.createdBy) };
  if (!version.publishedAt) {
    return [created, { label: t("updated"), value: <RelativeTime at={version.updatedAt} /> }];
  }
  return [
    created,
    { label: t("published"), value: atBy(version.publishedAt, version.publishedBy) },
  ];
}
