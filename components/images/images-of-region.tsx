"use client";
import { CircleAlert, RefreshCw } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useId } from "react";
import { ReadTrouble } from "@/components/shell/read-trouble";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { regionById, regionLabel } from "@/server/domain/region/region-label";
import { ChosenImage } from "./chosen-image";
import { groupByProduct } from "./group-by-product";
import { ofImage, ofProduct } from "./image-choice";
import { ImageList } from "./image-list";
import type { ImagePickerProps } from "./image-picker-props";
import { ProductSelect } from "./product-select";
import type { SourceImage } from "./source-image";
import { useSourceImages } from "./use-source-images";

/** The images of the chosen region, live: reading, none, refused, or the list to choose from. */
export function ImagesOfRegion({ regions, choice, onChange, onBlur, errors }: ImagePickerProps) {
  const t = useTranslations("images");
  const locale = useLocale();
  const errorId = useId();
  const images = useSourceImages(choice);
  const region = regionLabel(regionById(choice.sourceRegionId, regions), locale);
  const market = choice.imageType === "marketplace";

  const unread = images.isError && <ReadTrouble query={images} />;
  if (!images.data) return unread || <Skeleton rows={5} />;
  const products = market ? groupByProduct(images.data) : [];
  const empty = market ? products.length === 0 : images.data.length === 0;
  const listed: readonly SourceImage[] = market
    ? (products.find((product) => product.productCode === choice.productCode)?.images ?? [])
    : images.data;
  const chosen = images.data.find((image) => image.imageId === choice.sourceImageId);
  const refresh = (
    <Button
      size="sm"
      icon={<RefreshCw aria-hidden />}
      pending={images.isFetching}
      onClick={() => images.refetch()}
    >
      {t("refresh")}
    </Button>
  );
  if (empty) {
    return (
      <div className="rounded-lg border border-line bg-surface">
        <EmptyState
          title={t(market ? "noProducts" : "none", { region })}
          text={t(market ? "noProductsHint" : "noneHint")}
          action={refresh}
        />
      </div>
    );
  }
  return (
    <div className="flex min-w-0 flex-col gap-4">
      {unread}
      {market && (
        <ProductSelect
          products={products}
          value={choice.productCode}
          onChange={(code) => onChange(ofProduct(choice, code))}
          onBlur={onBlur}
          error={errors.product}
        />
      )}
      {listed.length > 0 && (
        <div className="flex min-w-0 flex-col gap-2">
          <div className="flex flex-wrap items-end justify-between gap-2">
            <p aria-hidden className="font-medium">
              {t(market ? "productImage" : "image")}
            </p>
            {refresh}
          </div>
          {errors.image && (
            <p id={errorId} className="flex items-start gap-1 text-danger text-sm">
              <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
              <span>{errors.image}</span>
            </p>
          )}
          <ImageList
            // A search for one region's images says nothing about another's.
            key={`${choice.sourceRegionId} ${choice.productCode}`}
            legend={t(market ? "productImage" : "image")}
            images={listed}
            value={choice.sourceImageId}
            onChange={(image) => onChange(ofImage(choice, image))}
            onBlur={onBlur}
            errorId={errors.image ? errorId : undefined}
          />
        </div>
      )}
      {chosen ? (
        <ChosenImage image={chosen} />
      ) : (
        choice.sourceImageId && (
          <Notice tone="warning" title={t("gone", { image: choice.sourceImageId, region })}>
            {t("goneHint")}
          </Notice>
        )
      )}
    </div>
  );
}
