"use client";
import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/checkbox";
import type { RegionInfo } from "@/server/domain/region/region-info";
import { RegionName } from "./region-name";

/** The region that holds the source image: always covered, never a choice, never counted. */
export function SourceRegion({ region }: { region: RegionInfo }) {
  const t = useTranslations("regions");
  return (
    <div className="border-line border-t bg-accent-soft px-4 py-2">
      <Checkbox
        label={<RegionName region={region} nameClassName="font-medium text-ink" />}
        checked
        onChange={() => {}}
        reason={t("source")}
        className="py-1"
      />
    </div>
  );
}
