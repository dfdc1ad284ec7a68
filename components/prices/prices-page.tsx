"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { ReadTrouble } from "@/components/shell/read-trouble";
import { useTRPC } from "@/components/shell/trpc";
import { PageHeader } from "@/components/ui/page-header";
import { Skeleton } from "@/components/ui/skeleton";
import { groupByArea } from "@/server/domain/region/region-area";
import { PricesForm } from "./prices-form";

/** What storing images costs, for the plans of distributions. */
export function PricesPage() {
  const t = useTranslations("prices");
  const trpc = useTRPC();
  const prices = useQuery(trpc.price.get.queryOptions());
  const regions = useQuery(trpc.region.list.queryOptions());
  const failed = [prices, regions].find(({ isError }) => isError);
  return (
    <>
      <PageHeader title={t("title")} meta={t("lead")} />
      {failed && <ReadTrouble query={failed} />}
      {!failed && (prices.data === undefined || !regions.data) && <Skeleton rows={8} />}
      {!failed && prices.data !== undefined && regions.data && (
        <PricesForm
          key={prices.data?.revision ?? 0}
          prices={prices.data}
          regions={groupByArea(regions.data.filter(({ open }) => open)).flatMap(
            (group) => group.regions,
          )}
        />
      )}
    </>
  );
}
