"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useFormContext, useWatch } from "react-hook-form";
import { useOsName } from "@/components/images/use-os-name";
import { useChosenImage } from "@/components/images/use-source-images";
import { RegionEstimate } from "@/components/regions/region-estimate";
import { RegionListDiff } from "@/components/regions/region-list-diff";
import { RegionName } from "@/components/regions/region-name";
import { useTRPC } from "@/components/shell/trpc";
import { CodeText } from "@/components/ui/code-text";
import { KeyValues } from "@/components/ui/key-values";
import { Token } from "@/components/ui/token";
import type { RegionInfo } from "@/server/domain/region/region-info";
import { regionById } from "@/server/domain/region/region-label";
import type { Step } from "./form-steps";
import type { PackageForm } from "./form-values";
import { ReviewSection } from "./review-section";

interface ReviewStepProps {
  regions: readonly RegionInfo[];
  onEdit: (step: Step) => void;
}

/** Last page of the wizard: everything again, in the order in which it was asked. */
export function ReviewStep({ regions, onEdit }: ReviewStepProps) {
  const t = useTranslations("versions");
  const { control } = useFormContext<PackageForm>();
  const { version } = useWatch({ control }) as PackageForm;
  const image = useChosenImage(version);
  const { sourceRegionId, regionIds } = version;
  return (
    <>
      <ReviewSection title={t("steps.1")} onEdit={() => onEdit(1)}>
        <PackageFacts />
      </ReviewSection>
      <ReviewSection title={t("steps.2")} onEdit={() => onEdit(2)}>
        <ImageFacts regions={regions} />
      </ReviewSection>
      <ReviewSection title={t("steps.3")} onEdit={() => onEdit(3)}>
        <div className="flex flex-col gap-4">
          <RegionEstimate targets={regionIds} sizeGiB={image?.sizeGiB ?? null} />
          <RegionListDiff
            regions={regions}
            value={[sourceRegionId, ...regionIds]}
            previous={null}
          />
        </div>
      </ReviewSection>
    </>
  );
}

function PackageFacts() {
  const t = useTranslations("versions.fields");
  const tPackages = useTranslations("packages");
  const trpc = useTRPC();
  const { control } = useFormContext<PackageForm>();
  const values = useWatch({ control }) as PackageForm;
  const groups = useQuery(trpc.resourceGroup.list.queryOptions());
  const group = groups.data?.find(({ id }) => id === values.resourceGroupId);
  const tags = values.tags.map(({ key, value }) => (value ? `${key}: ${value}` : key));
  return (
    <KeyValues
      items={[
        { label: t("packageName"), value: values.name },
        { label: t("versionName"), value: values.version.name },
        { label: t("description"), value: values.version.description },
        { label: tPackages("resourceGroup.label"), value: group?.name ?? values.resourceGroupId },
        {
          label: tPackages("tags.title"),
          value:
            tags.length === 0 ? null : (
              <span className="flex flex-wrap gap-1.5">
                {tags.map((tag) => (
                  <Token key={tag} label={tag} />
                ))}
              </span>
            ),
        },
      ]}
    />
  );
}

function ImageFacts({ regions }: { regions: readonly RegionInfo[] }) {
  const t = useTranslations("versions.fields");
  const tImages = useTranslations("images");
  const osName = useOsName();
  const { control } = useFormContext<PackageForm>();
  const { version } = useWatch({ control }) as PackageForm;
  const image = useChosenImage(version);
  const market = version.imageType === "marketplace";
  const product = [version.productCode, version.productVersion].filter(Boolean).join(" ");
  return (
    <KeyValues
      items={[
        { label: t("packageType"), value: t("ecsImage") },
        { label: tImages("type.label"), value: tImages(`type.${version.imageType}`) },
        ...(market ? [{ label: tImages("product.label"), value: product }] : []),
        {
          label: tImages("region.label"),
          value: <RegionName region={regionById(version.sourceRegionId, regions)} />,
        },
        {
          label: tImages("image"),
          value: (
            <>
              <span className="block">{image?.name}</span>
              <CodeText className="text-ink-faint">{version.sourceImageId}</CodeText>
            </>
          ),
        },
        { label: tImages("column.system"), value: image && osName(image) },
        { label: tImages("column.architecture"), value: image?.architecture },
        {
          label: tImages("column.size"),
          value: image && tImages("size", { size: image.sizeGiB }),
        },
      ]}
    />
  );
}
