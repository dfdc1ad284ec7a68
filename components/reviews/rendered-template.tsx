"use client";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { useRegionNames } from "@/components/distribution/use-region-names";
import { ReadTrouble } from "@/components/shell/read-trouble";
import { useTRPC } from "@/components/shell/trpc";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { SelectInput } from "@/components/ui/select-input";
import { Skeleton } from "@/components/ui/skeleton";
import { regionById, regionLabel } from "@/server/domain/region/region-label";
import { RenderedDiff } from "./rendered-diff";
import { renderedRegions } from "./rendered-regions";
import type { ReviewDetail } from "./review-data";

interface RenderedTemplateProps {
  review: ReviewDetail;
  /** Of the template. */
  name: string;
}

/** A template as one region receives it: with the images of now, as approved before beside as submitted. */
export function RenderedTemplate({ review, name }: RenderedTemplateProps) {
  const t = useTranslations("reviews.template");
  const trpc = useTRPC();
  const names = useRegionNames();
  const locale = useLocale();
  const regions = renderedRegions(review, name);
  const [chosen, setChosen] = useState("");
  const region = regions.find(({ regionId }) => regionId === chosen) ?? regions[0];
  const query = useQuery(
    trpc.review.render.queryOptions(
      { registrationId: review.id, templateName: name, regionId: region?.regionId ?? "" },
      { enabled: !!region, placeholderData: keepPreviousData },
    ),
  );
  if (!region) return <p className="text-ink-soft">{t("noRegion")}</p>;
  const label = (id: string) => regionLabel(regionById(id, names), locale);
  return (
    <div className="flex min-w-0 flex-col gap-3">
      <Field label={t("region")} className="w-full sm:w-96">
        {(control) => (
          <SelectInput
            {...control}
            value={region.regionId}
            onChange={setChosen}
            options={regions.map(({ regionId, change, images }) => ({
              value: regionId,
              label: label(regionId),
              detail: `${regionId} · ${t(`regionChange.${change}`, { count: images })}`,
            }))}
          />
        )}
      </Field>
      {region.change === "removed" && (
        <Notice tone="warning" title={t("regionRemoved", { region: label(region.regionId) })} />
      )}
      {query.isPending && <Skeleton rows={6} />}
      {query.isError && !query.data && <ReadTrouble query={query} />}
      {query.data && (
        <div aria-busy={query.isPlaceholderData || undefined}>
          <RenderedDiff
            review={review}
            name={name}
            region={label(region.regionId)}
            rendered={query.data}
          />
        </div>
      )}
    </div>
  );
}
