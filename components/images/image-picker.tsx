"use client";
import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { inRegion } from "./image-choice";
import type { ImagePickerProps } from "./image-picker-props";
import { ImagesOfRegion } from "./images-of-region";
import { SourceRegionSelect } from "./source-region-select";

/** Chooses the source image: its region, for a marketplace image its product, then one of the images there. */
export function ImagePicker(props: ImagePickerProps) {
  const { regions, choice, onChange, errors, ids } = props;
  const t = useTranslations("images");
  return (
    <div className="@container flex min-w-0 flex-col gap-5">
      <div id={ids.region} className="scroll-mt-20">
        <Field
          label={t("region.label")}
          hint={t("region.hint")}
          error={errors.region}
          className="max-w-xl"
        >
          {(control) => (
            <SourceRegionSelect
              control={control}
              regions={regions.filter((region) => region.open)}
              value={choice.sourceRegionId}
              onChange={(regionId) => onChange(inRegion(choice, regionId))}
              onBlur={props.onBlur}
            />
          )}
        </Field>
      </div>
      <div id={ids.image} className="scroll-mt-20 empty:hidden">
        {choice.sourceRegionId && <ImagesOfRegion {...props} />}
      </div>
    </div>
  );
}
