"use client";
import { Select } from "@base-ui/react/select";
import { Check, ChevronsUpDown } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { RegionName } from "@/components/regions/region-name";
import { classNames } from "@/components/ui/class-names";
import type { FieldControlProps } from "@/components/ui/field";
import { INPUT_LOOK } from "@/components/ui/input-look";
import { POPUP_ITEM_LOOK } from "@/components/ui/popup-look";
import { SelectPopup } from "@/components/ui/select-popup";
import { groupByArea } from "@/server/domain/region/region-area";
import type { RegionInfo } from "@/server/domain/region/region-info";
import { regionLabel } from "@/server/domain/region/region-label";

interface SourceRegionSelectProps {
  /** Open regions in any order. */
  regions: readonly RegionInfo[];
  /** Empty while none is chosen. */
  value: string;
  onChange: (regionId: string) => void;
  onBlur?: () => void;
  control: FieldControlProps;
}

/** The region that holds the source image: open regions by area, in the order of the region picker. */
export function SourceRegionSelect(props: SourceRegionSelectProps) {
  const t = useTranslations("images");
  const tAreas = useTranslations("regions.area");
  const locale = useLocale();
  const items = props.regions.map((region) => ({
    value: region.id,
    label: `${regionLabel(region, locale)} ${region.id}`,
  }));
  const chosen = props.regions.find((region) => region.id === props.value);
  return (
    <Select.Root
      items={items}
      value={props.value || null}
      onValueChange={(next) => {
        if (next !== null) props.onChange(next);
      }}
      modal={false}
    >
      <Select.Trigger
        {...props.control}
        onBlur={props.onBlur}
        className={classNames(
          INPUT_LOOK,
          "flex min-h-8 items-center justify-between gap-2 py-1 text-left data-[popup-open]:border-accent",
        )}
      >
        {chosen ? (
          <RegionName region={chosen} />
        ) : (
          <span className="text-ink-faint">{props.value || t("region.placeholder")}</span>
        )}
        <ChevronsUpDown aria-hidden className="size-4 shrink-0 text-ink-faint" />
      </Select.Trigger>
      <SelectPopup>
        {groupByArea(props.regions).map((group) => (
          <Select.Group key={group.area}>
            <Select.GroupLabel className="px-2 pt-2 pb-1 font-medium text-ink-faint text-sm">
              {tAreas(group.area)}
            </Select.GroupLabel>
            {group.regions.map((region) => (
              <RegionOption key={region.id} region={region} />
            ))}
          </Select.Group>
        ))}
      </SelectPopup>
    </Select.Root>
  );
}

function RegionOption({ region }: { region: RegionInfo }) {
  return (
    <Select.Item value={region.id} className={POPUP_ITEM_LOOK}>
      <span className="size-4 shrink-0 pt-0.5">
        <Select.ItemIndicator>
          <Check aria-hidden className="size-4 text-accent" />
        </Select.ItemIndicator>
      </span>
      <Select.ItemText className="min-w-0">
        <RegionName region={region} />
      </Select.ItemText>
    </Select.Item>
  );
}
