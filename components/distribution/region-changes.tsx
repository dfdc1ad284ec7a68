"use client";
import { useTranslations } from "next-intl";
import { RegionListItem } from "@/components/regions/region-list-item";
import type { VersionDetail } from "@/components/versions/version-data";
import { diffRegions } from "@/server/domain/region/region-diff";
import { regionById } from "@/server/domain/region/region-label";
import { useRegionNames } from "./use-region-names";

/** What a published version added and removed against the one before; nothing for a first version. */
export function RegionChanges({ version }: { version: VersionDetail }) {
  const t = useTranslations("distribution.changes");
  const regions = useRegionNames();
  if (!version.previousRegionIds) return null;
  const changes = diffRegions(version.regionIds, version.previousRegionIds).filter(
    ({ change }) => change !== "kept",
  );
  const added = changes.filter(({ change }) => change === "added").length;
  return (
    <section
      aria-labelledby="region-changes"
      className="rounded-lg border border-line bg-surface p-4 sm:p-5"
    >
      <h2 id="region-changes" className="font-semibold text-lg">
        {t("title")}
      </h2>
      <p className="text-ink-soft tabular-nums">
        {changes.length === 0
          ? t("same")
          : t("summary", { added, removed: changes.length - added })}
      </p>
      {changes.length > 0 && (
        <ul className="mt-3 grid gap-x-6 gap-y-1 sm:grid-cols-2 lg:grid-cols-3">
          {changes.map(({ id, change }) => (
            <RegionListItem key={id} region={regionById(id, regions)} change={change} />
          ))}
        </ul>
      )}
    </section>
  );
}
