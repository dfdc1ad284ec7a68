"use client";
import { Download, MapPinned } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { Dialog } from "@/components/ui/dialog";
import { FilterChip } from "@/components/ui/filter-chip";
import {
  IMAGE_MAP_FILES,
  IMAGE_MAP_FORMATS,
  type ImageMapFormat,
  writeImageMap,
} from "@/server/domain/distribution/image-map";
import { compareRegionIds } from "@/server/domain/region/region-area";
import { saveFile } from "./save-file";
import type { ShownRegion } from "./shown-region";

interface ImageMapDialogProps {
  versionName: string;
  regions: readonly ShownRegion[];
}

/** Opens the region → image id map in the form the reader needs it, to copy or save. */
export function ImageMapDialog({ versionName, regions }: ImageMapDialogProps) {
  const t = useTranslations("distribution.map");
  const [open, setOpen] = useState(false);
  const [format, setFormat] = useState<ImageMapFormat>("json");
  const images = regions
    .flatMap(({ status, imageId, regionId, name }) =>
      status === "available" && imageId ? [{ regionId, name, imageId }] : [],
    )
    .sort((a, b) => compareRegionIds(a.regionId, b.regionId));
  const text = writeImageMap(format, images);
  const file = IMAGE_MAP_FILES[format];
  const counts = {
    name: versionName,
    available: images.length,
    total: regions.filter(({ status }) => status !== "skipped").length,
  };
  return (
    <>
      <Button
        icon={<MapPinned aria-hidden />}
        reason={images.length === 0 ? t("none") : null}
        onClick={() => setOpen(true)}
      >
        {t("open")}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        size="lg"
        title={t("title")}
        actions={
          <>
            <Button icon={<Download aria-hidden />} onClick={() => saveFile(file, text)}>
              {t("download", { file: file.name })}
            </Button>
            <CopyButton withText value={text} label={t("copyLabel")} />
          </>
        }
      >
        <p className="text-ink-soft">
          {counts.available === counts.total
            ? t("complete", { name: versionName, count: counts.total })
            : t("partial", counts)}
        </p>
        <div role="group" aria-label={t("format")} className="flex flex-wrap gap-1.5">
          {IMAGE_MAP_FORMATS.map((one) => (
            <FilterChip
              key={one}
              label={t(one)}
              pressed={format === one}
              onPress={() => setFormat(one)}
            />
          ))}
        </div>
        <section
          // It scrolls, so the keyboard must reach it.
          tabIndex={0}
          aria-label={t("preview")}
          className="max-h-80 overflow-auto rounded-md border border-line bg-sunken"
        >
          <pre translate="no" className="w-max px-3 py-2 font-mono text-sm">
            {text}
          </pre>
        </section>
      </Dialog>
    </>
  );
}
