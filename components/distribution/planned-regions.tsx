"use client";
import { useTranslations } from "next-intl";
import { RegionListDiff } from "@/components/regions/region-list-diff";
import type { VersionDetail } from "@/components/versions/version-data";
import { useRegionNames } from "./use-region-names";

/** Where a draft will go, and what that changes against the version before. */
export function PlannedRegions({ version }: { version: VersionDetail }) {
  const t = useTranslations("distribution.planned");
  const regions = useRegionNames();
  return (
    <section
      aria-labelledby="planned-regions"
      className="rounded-lg border border-line bg-surface p-4 sm:p-5"
    >
      <h2 id="planned-regions" className="font-semibold text-lg">
        {t("title")}
      </h2>
      <p className="mb-4 text-ink-soft">{t("text")}</p>
      <RegionListDiff
        regions={regions}
        value={version.regionIds}
        previous={version.previousRegionIds}
      />
    </section>
  );
}
