"use client";
import { useTranslations } from "next-intl";
import { RegionName } from "@/components/regions/region-name";
import { useSentence } from "@/components/shell/use-sentence";
import { SegmentedBar } from "@/components/ui/segmented-bar";
import type { CatalogTemplate } from "./catalog-data";

/** Where a template can be deployed, and why not in the other regions it is meant for. */
export function TemplateRegions({ template: { name, regions } }: { template: CatalogTemplate }) {
  const t = useTranslations("catalog.template");
  const open = regions.filter(({ whyNot }) => whyNot === null);
  const closed = regions.filter(({ whyNot }) => whyNot !== null);
  const shares = [
    { tone: "success" as const, value: open.length, label: t("open", { count: open.length }) },
    {
      tone: "neutral" as const,
      value: closed.length,
      label: t("closed", { count: closed.length }),
    },
  ];
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <h3 className="font-medium text-ink-soft">{t("regions")}</h3>
      <SegmentedBar
        label={t("regionsOf", { name, open: open.length, all: regions.length })}
        segments={shares}
        showLegend
        className="max-w-md"
      />
      <RegionDetails title={t("whereOpen")} regions={open} />
      <RegionDetails title={t("whyClosed")} regions={closed} />
    </div>
  );
}

interface RegionDetailsProps {
  title: string;
  regions: CatalogTemplate["regions"];
}

function RegionDetails({ title, regions }: RegionDetailsProps) {
  const read = useSentence();
  if (regions.length === 0) return null;
  return (
    <details>
      <summary className="min-h-6 w-fit cursor-pointer rounded-md py-0.5 text-accent">
        {title}
      </summary>
      <ul className="mt-1 grid grid-cols-[repeat(auto-fill,minmax(min(16rem,100%),1fr))] gap-x-6 gap-y-1.5">
        {regions.map((region) => (
          <li key={region.id} className="min-w-0">
            <RegionName region={region} />
            {region.whyNot && (
              <span className="block text-ink-soft text-sm">{read(region.whyNot)}</span>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
