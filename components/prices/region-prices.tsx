"use client";
import { useLocale, useTranslations } from "next-intl";
import { RegionName } from "@/components/regions/region-name";
import { TableFrame } from "@/components/ui/table-frame";
import { Td } from "@/components/ui/td";
import { TextInput } from "@/components/ui/text-input";
import { Th } from "@/components/ui/th";
import type { RegionInfo } from "@/server/domain/region/region-info";
import { regionLabel } from "@/server/domain/region/region-label";
import type { usePricesForm } from "./use-prices-form";

interface RegionPricesProps {
  form: ReturnType<typeof usePricesForm>;
  regions: readonly RegionInfo[];
}

/** A price for each region; what is left empty takes the default, and says so. */
export function RegionPrices({ form, regions }: RegionPricesProps) {
  const t = useTranslations("prices");
  return (
    <TableFrame label={t("table")}>
      <thead>
        <tr>
          <Th>{t("region")}</Th>
          <Th>{t("price")}</Th>
        </tr>
      </thead>
      <tbody>
        {regions.map((region) => (
          <PriceRow key={region.id} form={form} region={region} />
        ))}
      </tbody>
    </TableFrame>
  );
}

function PriceRow({ form, region }: { form: RegionPricesProps["form"]; region: RegionInfo }) {
  const t = useTranslations("prices");
  const locale = useLocale();
  const { id } = region;
  const { defaultPrice } = form.values;
  const error = form.errorOf(`prices.${id}`);
  return (
    <tr className="hover:bg-sunken">
      <Th scope="row" className="font-normal">
        <RegionName region={region} />
      </Th>
      <Td className="w-48 py-1">
        <TextInput
          aria-label={t("priceIn", { region: regionLabel(region, locale) })}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `price-error-${id}` : undefined}
          className="tabular-nums"
          value={form.values.prices[id] ?? ""}
          placeholder={defaultPrice || t("notSet")}
          inputMode="decimal"
          autoComplete="off"
          onChange={({ target }) => form.changePrice(id, target.value)}
        />
        {error && (
          <p id={`price-error-${id}`} className="mt-1 text-danger text-sm">
            {error}
          </p>
        )}
      </Td>
    </tr>
  );
}
