"use client";
import { ChevronDown, ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import type { PanelGroup } from "@/server/domain/region/region-panel";
import { RegionCount } from "./region-count";
import { RegionRow } from "./region-row";

interface RegionGroupProps {
  group: PanelGroup;
  /** A search hides some regions: the check box then says how many it acts on. */
  filtered: boolean;
  checkboxId: string;
  /** Id of the error that the group's check box carries, if it does. */
  errorId?: string;
  onToggleGroup: (members: string[]) => void;
  onToggleRegion: (id: string, blocked: boolean) => void;
}

/** The regions of one area under a three-state check box. Industry clouds start folded. */
export function RegionGroup(props: RegionGroupProps) {
  const { group, filtered, errorId } = props;
  const t = useTranslations("regions");
  const area = t(`area.${group.area}`);
  const rowsId = useId();
  const [open, setOpen] = useState(group.area !== "industry");
  // What is found or selected must be seen, and folding it again by itself could swallow the focus.
  const held = filtered || group.selectedCount > 0;
  if (held && !open) setOpen(true);
  const foldable = group.area === "industry" && !held;

  return (
    <fieldset className="min-w-0 border-line border-t px-4 py-2">
      <legend className="float-left flex w-full flex-wrap items-center gap-x-3">
        <Checkbox
          id={props.checkboxId}
          label={
            <span className="font-semibold">
              {filtered ? t("selectAreaShown", { area, count: group.members.length }) : area}
            </span>
          }
          checked={group.state === "all"}
          indeterminate={group.state === "some"}
          reason={group.members.length === 0 ? t("nothingToSelect") : null}
          onChange={() => props.onToggleGroup(group.members)}
          aria-invalid={errorId ? true : undefined}
          aria-describedby={errorId}
          className="-mx-2 cursor-pointer rounded-md px-2 py-1 hover:bg-hover"
        />
        <RegionCount selected={group.selectedCount} total={group.totalCount} />
        {foldable && (
          <Button
            variant="ghost"
            size="sm"
            aria-expanded={open}
            aria-controls={rowsId}
            icon={open ? <ChevronDown aria-hidden /> : <ChevronRight aria-hidden />}
            onClick={() => setOpen(!open)}
          >
            {open ? t("hideRegions") : t("showRegions", { count: group.rows.length })}
          </Button>
        )}
      </legend>
      <div
        id={rowsId}
        hidden={!open}
        className="clear-both grid @2xl:grid-cols-2 @5xl:grid-cols-3 gap-x-4 [&[hidden]]:hidden"
      >
        {group.rows.map((row) => (
          <RegionRow key={row.region.id} row={row} onToggle={props.onToggleRegion} />
        ))}
      </div>
    </fieldset>
  );
}
