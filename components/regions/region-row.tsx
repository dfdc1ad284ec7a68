"use client";
import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/checkbox";
import { classNames } from "@/components/ui/class-names";
import type { PanelRow } from "@/server/domain/region/region-panel";
import { RegionName } from "./region-name";

interface RegionRowProps {
  row: PanelRow;
  onToggle: (id: string, blocked: boolean) => void;
}

/** One region as a check box that fills its row. One that is selected but blocked since can still be given up. */
export function RegionRow({ row, onToggle }: RegionRowProps) {
  const t = useTranslations("regions");
  const { region, selected, block } = row;
  const sentence = block?.kind === "reason" ? block.reason : block ? t("closed") : null;
  return (
    <Checkbox
      label={<RegionName region={region} />}
      checked={selected}
      onChange={() => onToggle(region.id, block !== null)}
      reason={selected ? null : sentence}
      detail={sentence}
      className={classNames(
        "-mx-2 rounded-md px-2 py-1",
        !block && "cursor-pointer hover:bg-hover",
      )}
    />
  );
}
