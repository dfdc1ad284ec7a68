"use client";
import { useTranslations } from "next-intl";
import { ErrorText } from "@/components/shell/error-text";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { TextInput } from "@/components/ui/text-input";
import type { RegionInfo } from "@/server/domain/region/region-info";
import { RegionPrices } from "./region-prices";
import { type StoredPrices, usePricesForm } from "./use-prices-form";

interface PricesFormProps {
  prices: StoredPrices;
  regions: readonly RegionInfo[];
}

/** One currency, a price for all regions, and those that differ. */
export function PricesForm({ prices, regions }: PricesFormProps) {
  const t = useTranslations("prices");
  const form = usePricesForm(prices);
  const { values, trouble } = form;
  return (
    <form
      ref={form.form}
      noValidate
      onSubmit={form.submit}
      className="flex min-w-0 max-w-3xl flex-col gap-5"
    >
      {prices === null && (
        <Notice tone="neutral" title={t("none")}>
          {t("noneText")}
        </Notice>
      )}
      <div className="grid gap-5 sm:grid-cols-2">
        <Field label={t("currency")} hint={t("currencyHint")} error={form.errorOf("currency")}>
          {(control) => (
            <TextInput
              {...control}
              value={values.currency}
              autoComplete="off"
              spellCheck={false}
              onChange={({ target }) => form.change({ currency: target.value.toUpperCase() })}
            />
          )}
        </Field>
        <Field
          label={t("defaultPrice")}
          hint={t("defaultHint")}
          error={form.errorOf("defaultPrice")}
          optional
        >
          {(control) => (
            <TextInput
              {...control}
              value={values.defaultPrice}
              inputMode="decimal"
              autoComplete="off"
              onChange={({ target }) => form.change({ defaultPrice: target.value })}
            />
          )}
        </Field>
      </div>
      <RegionPrices form={form} regions={regions} />
      {trouble && <Notice tone="danger" role="alert" title={<ErrorText error={trouble} />} />}
      <Button type="submit" variant="primary" pending={form.pending} className="self-start">
        {t("save")}
      </Button>
    </form>
  );
}
