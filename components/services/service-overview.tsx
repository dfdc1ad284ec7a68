"use client";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { CopyableId } from "@/components/packages/copyable-id";
import { paths } from "@/components/paths";
import { KeyValues } from "@/components/ui/key-values";
import { RelativeTime } from "@/components/ui/relative-time";
import type { ServiceDetail } from "./service-data";
import { VisibilityWord } from "./visibility-word";

/** The facts of a service. */
export function ServiceOverview({ service }: { service: ServiceDetail }) {
  const t = useTranslations("services.overview");
  const types = useTranslations("services.type");
  return (
    <section aria-label={t("facts")} className="rounded-lg border border-line bg-surface p-5">
      <KeyValues
        items={[
          { label: t("id"), value: <CopyableId id={service.id} label={t("id")} /> },
          { label: t("type"), value: types(service.type) },
          {
            label: t("visibility"),
            value: (
              <VisibilityWord
                type={service.onlineVersionId ? service.type : null}
                whitelisted={service.whitelistCount}
              />
            ),
          },
          { label: t("packages"), value: <UsedPackages packages={service.packages} /> },
          {
            label: t("created"),
            value: (
              <>
                <RelativeTime at={service.createdAt} /> {t("by", { name: service.createdBy })}
              </>
            ),
          },
          { label: t("updated"), value: <RelativeTime at={service.updatedAt} /> },
        ]}
      />
    </section>
  );
}

function UsedPackages({ packages }: { packages: ServiceDetail["packages"] }) {
  if (packages.length === 0) return "-";
  return (
    <ul>
      {packages.map(({ packageId, packageName, versionId, versionName, isOwn }) => (
        <li key={versionId}>
          {isOwn ? (
            <Link
              href={paths.version(packageId, versionId)}
              className="rounded-md text-accent hover:underline"
            >
              {packageName} {versionName}
            </Link>
          ) : (
            `${packageName} ${versionName}`
          )}
        </li>
      ))}
    </ul>
  );
}
