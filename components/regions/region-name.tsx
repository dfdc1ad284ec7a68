import { useLocale } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import type { RegionInfo } from "@/server/domain/region/region-info";
import { regionLabel } from "@/server/domain/region/region-label";

interface RegionNameProps {
  region: Pick<RegionInfo, "id" | "nameEn" | "nameZh">;
  /** For the name alone; the id stays faint. */
  nameClassName?: string;
}

/** A region as people and machines know it: the name in the reader's language, then the id. */
export function RegionName({ region, nameClassName }: RegionNameProps) {
  const name = regionLabel(region, useLocale());
  return (
    <span className="inline-flex min-w-0 flex-wrap items-baseline gap-x-2">
      <span className={classNames(name === region.id && "font-mono text-xs", nameClassName)}>
        {name}
      </span>
      {name !== region.id && <span className="font-mono text-ink-faint text-xs">{region.id}</span>}
    </span>
  );
}
