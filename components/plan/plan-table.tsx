"use client";
import { useTranslations } from "next-intl";
import { RegionName } from "@/components/regions/region-name";
import { TableFrame } from "@/components/ui/table-frame";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import type { RegionInfo } from "@/server/domain/region/region-info";
import { regionById } from "@/server/domain/region/region-label";
import type { DistributionPlan, PlannedRegion } from "./plan-data";
import { useMoney } from "./use-money";
import { useRangeWords } from "./use-range-words";

interface PlanTableProps {
  plan: DistributionPlan;
  regions: readonly RegionInfo[];
}

/** The regions in the order in which they will be served: whose image each gets, and when. */
export function PlanTable({ plan, regions }: PlanTableProps) {
  const t = useTranslations("plan.table");
  return (
    <TableFrame label={t("label")}>
      <thead>
        <tr>
          <Th align="end" className="w-10">
            {t("order")}
          </Th>
          <Th>{t("region")}</Th>
          <Th>{t("from")}</Th>
          <Th>{t("starts")}</Th>
          <Th>{t("ends")}</Th>
          <Th align="end">{t("monthly")}</Th>
        </tr>
      </thead>
      <tbody>
        {plan.regions.map((region, index) => (
          <Row
            key={region.regionId}
            region={region}
            order={index + 1}
            regions={regions}
            currency={plan.storage.currency}
          />
        ))}
      </tbody>
    </TableFrame>
  );
}

interface RowProps {
  region: PlannedRegion;
  order: number;
  regions: readonly RegionInfo[];
  currency: string | null;
}

function Row({ region, order, regions, currency }: RowProps) {
  const t = useTranslations("plan.table");
  const range = useRangeWords();
  const money = useMoney();
  const { regionId, deed, starts, ends, monthly } = region;
  const isReady = deed === "ready";
  return (
    <tr className="hover:bg-sunken">
      <Td align="end" className="text-ink-faint tabular-nums">
        {order}
      </Td>
      <Th scope="row" className="min-w-40">
        <RegionName region={regionById(regionId, regions)} />
      </Th>
      <Td className="min-w-40">
        <From region={region} regions={regions} />
      </Td>
      <Td className="whitespace-nowrap tabular-nums">{isReady ? "-" : range(starts)}</Td>
      <Td className="whitespace-nowrap tabular-nums">{isReady ? t("ready") : range(ends)}</Td>
      <Td align="end" className="whitespace-nowrap tabular-nums">
        {monthly && currency ? money(monthly, currency) : deed === "copy" ? t("notSet") : "-"}
      </Td>
    </tr>
  );
}

function From({ region, regions }: Pick<RowProps, "region" | "regions">) {
  const t = useTranslations("plan.table");
  const { deed, fromRegionId, regionId } = region;
  if (deed === "ready") return <span className="text-ink-soft">{t("there")}</span>;
  if (deed === "look_up") return t("lookedUp");
  if (fromRegionId === null) return <span className="text-ink-soft">{t("nothing")}</span>;
  if (fromRegionId === regionId) return t("source");
  return <RegionName region={regionById(fromRegionId, regions)} />;
}
