"use client";
import { useTranslations } from "next-intl";
import { ServiceStateWord } from "@/components/services/service-state-word";
import { useVersionLabel } from "@/components/services/use-version-label";
import { RelativeTime } from "@/components/ui/relative-time";
import type { CatalogService } from "./catalog-data";

/** What changed from version to version, the newest first. */
export function CatalogVersions({ versions }: Pick<CatalogService, "versions">) {
  const t = useTranslations("catalog.versions");
  const labelOf = useVersionLabel();
  return (
    <section
      aria-label={t("title")}
      className="flex min-w-0 flex-col gap-4 rounded-lg border border-line bg-surface p-5"
    >
      <h2 className="font-semibold text-lg">{t("title")}</h2>
      <ol className="flex flex-col gap-4">
        {versions.map((version) => (
          <li
            key={version.id}
            className="flex flex-col gap-0.5 border-line border-t pt-3 first:border-t-0 first:pt-0"
          >
            <span className="flex flex-wrap items-center justify-between gap-x-3">
              <h3 className="font-medium">{labelOf(version)}</h3>
              <ServiceStateWord state={version.state} />
            </span>
            {version.publishedAt && (
              <span className="text-ink-faint text-sm">
                <RelativeTime at={version.publishedAt} />
              </span>
            )}
            <p className="whitespace-pre-line break-words text-ink-soft">
              {version.releaseNotes || t("noNotes")}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
