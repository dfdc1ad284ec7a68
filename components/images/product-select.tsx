"use client";
import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { SelectInput } from "@/components/ui/select-input";
import type { Product } from "./group-by-product";
import type { SourceImage } from "./source-image";

interface ProductSelectProps {
  /** At least one. */
  products: readonly Product<SourceImage>[];
  value: string | null;
  onChange: (productCode: string) => void;
  onBlur?: () => void;
  error?: string;
}

/** The marketplace product whose image is distributed, among those the account has images of in the region. */
export function ProductSelect({ products, value, onChange, onBlur, error }: ProductSelectProps) {
  const t = useTranslations("images.product");
  return (
    <Field label={t("label")} hint={t("hint")} error={error} className="max-w-xl">
      {(control) => (
        <SelectInput
          {...control}
          value={value}
          onChange={onChange}
          onBlur={onBlur}
          placeholder={t("placeholder")}
          options={products.map(({ productCode, images }) => ({
            value: productCode,
            label: productCode,
            detail: t("detail", { name: images[0]?.name ?? productCode, count: images.length }),
          }))}
        />
      )}
    </Field>
  );
}
