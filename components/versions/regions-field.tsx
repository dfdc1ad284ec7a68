"use client";
import { useTranslations } from "next-intl";
import { useChosenImage } from "@/components/images/use-source-images";
import { RegionPicker } from "@/components/regions/region-picker";
import type { RegionInfo } from "@/server/domain/region/region-info";
import { fieldId } from "./lead-to-field";
import { useFormField } from "./use-form-field";
import { useImageChoice } from "./use-image-choice";

interface RegionsFieldProps {
  regions: readonly RegionInfo[];
  /** Regions of the version before, if there is one. */
  previous?: readonly string[];
}

/** Where a version is distributed to. */
export function RegionsField({ regions, previous }: RegionsFieldProps) {
  const t = useTranslations("versions.fields");
  const { choice } = useImageChoice();
  const image = useChosenImage(choice);
  const field = useFormField("version.regionIds");
  const id = fieldId("version.regionIds");
  return (
    <div id={id} className="flex scroll-mt-20 flex-col gap-1">
      <p id={`${id}-label`} className="font-medium">
        {t("regions")}
      </p>
      <p className="mb-2 text-ink-faint text-sm">{t("regionsHint")}</p>
      <RegionPicker
        regions={regions}
        value={field.value}
        onChange={field.onChange}
        sourceRegionId={choice.sourceRegionId || null}
        sizeGiB={image?.sizeGiB ?? null}
        previous={previous}
        error={field.error}
        labelledBy={`${id}-label`}
      />
    </div>
  );
}
