"use client";
import { Lock } from "lucide-react";
import { useTranslations } from "next-intl";
import { KeyValues } from "@/components/ui/key-values";
import { RelativeTime } from "@/components/ui/relative-time";
import { CopyableId } from "./copyable-id";
import type { PackageDetail } from "./package-data";
import { TagList } from "./tag-list";
import { VisibilityReason } from "./visibility-reason";

/** The facts of a package, and who can see it and why. */
export function OverviewTab({ detail }: { detail: PackageDetail }) {
  const t = useTranslations("packages.overview");
  const drafts = detail.versions.filter((version) => version.number === null).length;
  return (
    <div className="grid items-start gap-4 lg:grid-cols-[2fr_1fr]">
      <section className="rounded-lg border border-line bg-surface p-5">
        <h2 className="mb-4 font-semibold text-lg">{t("facts")}</h2>
        <KeyValues
          items={[
            {
              label: t("name"),
              value: (
                <>
                  {detail.name}
                  <span className="flex items-start gap-1 text-ink-faint text-sm">
                    <Lock aria-hidden className="mt-0.5 size-3.5 shrink-0" />
                    {t("nameLocked")}
                  </span>
                </>
              ),
            },
            { label: t("id"), value: <CopyableId id={detail.id} label={t("id")} /> },
            {
              label: t("resourceGroup"),
              value: (
                <>
                  {detail.resourceGroup.name}
                  <CopyableId id={detail.resourceGroup.id} label={t("resourceGroupId")} />
                </>
              ),
            },
            { label: t("tags"), value: <TagList tags={detail.tags} /> },
            {
              label: t("versions"),
              value: t("versionCount", { published: detail.versions.length - drafts, drafts }),
            },
            {
              label: t("created"),
              value: (
                <>
                  <RelativeTime at={detail.createdAt} />
                  <span className="block text-ink-faint text-sm">
                    {t("by", { name: detail.createdBy })}
                  </span>
                </>
              ),
            },
            { label: t("updated"), value: <RelativeTime at={detail.updatedAt} /> },
          ]}
        />
      </section>
      <section className="rounded-lg border border-line bg-surface p-5">
        <h2 className="mb-2 font-semibold text-lg">{t("visibility")}</h2>
        <VisibilityReason visibility={detail.visibility} />
      </section>
    </div>
  );
}
