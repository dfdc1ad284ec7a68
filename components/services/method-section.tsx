"use client";
import { useTranslations } from "next-intl";
import { RadioCards } from "@/components/ui/radio-cards";
import { FormSection } from "@/components/versions/form-section";
import type { ServiceFormState } from "./use-service-form";

/** How a service is launched and who it is for. */
export function MethodSection({ form }: { form: ServiceFormState }) {
  const t = useTranslations("services.form");
  const types = useTranslations("services.type");
  return (
    <FormSection title={t("method")}>
      <RadioCards
        legend={t("creationMethod")}
        value="custom"
        onChange={() => undefined}
        options={[{ value: "custom", label: t("customLaunch"), detail: t("customLaunchDetail") }]}
      />
      <RadioCards
        legend={t("serviceType")}
        value={form.values.type}
        onChange={(type) => form.change({ type })}
        options={[
          { value: "private", label: types("private"), detail: t("privateDetail") },
          { value: "public", label: types("public"), detail: t("publicDetail") },
        ]}
      />
    </FormSection>
  );
}
