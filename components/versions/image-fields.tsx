"use client";
import { HardDrive } from "lucide-react";
import { useTranslations } from "next-intl";
import { ofType } from "@/components/images/image-choice";
import { ImagePicker } from "@/components/images/image-picker";
import { RadioCards } from "@/components/ui/radio-cards";
import type { RegionInfo } from "@/server/domain/region/region-info";
import { fieldId } from "./lead-to-field";
import { useFieldError } from "./use-form-field";
import { useImageChoice } from "./use-image-choice";

/** What a version distributes: the kind of image, its region, the image. */
export function ImageFields({ regions }: { regions: readonly RegionInfo[] }) {
  const t = useTranslations("versions.fields");
  const tImages = useTranslations("images.type");
  const { choice, choose } = useImageChoice();
  const errors = {
    region: useFieldError("version.sourceRegionId"),
    product: useFieldError("version.productCode"),
    image: useFieldError("version.sourceImageId"),
  };
  return (
    <>
      <div>
        <p className="font-medium">{t("packageType")}</p>
        <p className="mt-1 flex items-center gap-2">
          <HardDrive aria-hidden className="size-4 text-ink-faint" />
          {t("ecsImage")}
        </p>
      </div>
      <div id={fieldId("version.imageType")} className="max-w-2xl scroll-mt-20">
        <RadioCards
          legend={tImages("label")}
          value={choice.imageType}
          onChange={(imageType) => choose(ofType(choice, imageType))}
          options={[
            { value: "own", label: tImages("own"), detail: tImages("ownDetail") },
            {
              value: "marketplace",
              label: tImages("marketplace"),
              detail: tImages("marketplaceDetail"),
            },
          ]}
        />
      </div>
      <ImagePicker
        regions={regions}
        choice={choice}
        onChange={choose}
        errors={errors}
        ids={{ region: fieldId("version.sourceRegionId"), image: fieldId("version.sourceImageId") }}
      />
    </>
  );
}
