"use client";
import { CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useId, useImperativeHandle, useState } from "react";
import { flushSync } from "react-dom";
import { LiveRegion } from "@/components/ui/live-region";
import { regionWarnings } from "@/server/domain/region/region-warnings";
import { NothingFound } from "./nothing-found";
import { PasteRegionsDialog } from "./paste-regions-dialog";
import { RegionGroup } from "./region-group";
import { RegionNotices } from "./region-notices";
import type { RegionPickerProps } from "./region-picker-props";
import { RegionToolbar } from "./region-toolbar";
import { SelectedRegions } from "./selected-regions";
import { SourceRegion } from "./source-region";
import { useRegionPicker } from "./use-region-picker";
import { useRegionProblem } from "./use-region-problem";

/**
 * Chooses the regions an image is copied to. Controlled; native check boxes in tab order; what a search
 * hides is never selected with a group. The form validates, says so in `error`, and calls `focus`.
 */
export function RegionPicker(props: RegionPickerProps) {
  const { regions, sourceRegionId } = props;
  const t = useTranslations("regions");
  const id = useId();
  const [pasting, setPasting] = useState(false);
  const picker = useRegionPicker(props);
  const { panel, targets } = picker;
  const problem = useRegionProblem(props);
  const errorId = problem ? `${id}-error` : undefined;

  useImperativeHandle(props.ref, () => ({
    focus: () => {
      // A search may hide every group, and only what is drawn can take the focus.
      flushSync(() => picker.search(""));
      document.getElementById(`${id}-group-0`)?.focus();
    },
  }));

  function clearSearch() {
    picker.search("");
    document.getElementById(`${id}-search`)?.focus();
  }

  return (
    <div
      role="group"
      aria-label={props.labelledBy ? undefined : t("picker")}
      aria-labelledby={props.labelledBy}
      aria-describedby={errorId}
      onKeyDown={keepEnterFromForm}
      className="@container flex min-w-0 flex-col gap-3"
    >
      {problem && (
        <p id={errorId} className="flex items-start gap-1 text-danger text-sm">
          <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          <span>{problem}</span>
        </p>
      )}
      <div className="rounded-lg border border-line bg-surface">
        <RegionToolbar
          picker={picker}
          source={{ ...picker.rules, regions, previous: props.previous }}
          searchId={`${id}-search`}
          onPaste={() => setPasting(true)}
        />
        {panel.source && <SourceRegion region={panel.source} />}
        {panel.groups.map((group, index) => (
          <RegionGroup
            key={group.area}
            group={group}
            filtered={picker.filtered}
            checkboxId={`${id}-group-${index}`}
            errorId={index === 0 ? errorId : undefined}
            onToggleGroup={picker.toggleGroup}
            onToggleRegion={picker.toggleRegion}
          />
        ))}
        {panel.shownCount === 0 && <NothingFound query={picker.query} onClear={clearSearch} />}
        <SelectedRegions
          regions={regions}
          targets={targets}
          total={panel.totalCount}
          hasSource={sourceRegionId !== null}
          sizeGiB={props.sizeGiB}
          onRemove={(region) => picker.remove([region])}
        />
      </div>
      <RegionNotices
        regions={regions}
        warnings={regionWarnings({ value: targets, sourceRegionId, previous: props.previous })}
        stale={picker.stale}
        unknownIds={picker.unknownIds}
        onRemoveStale={() => picker.remove(picker.stale)}
        onDismissUnknown={picker.forgetUnknownIds}
      />
      <LiveRegion message={picker.touched ? announcement() : ""} pauseMs={1000} />
      <PasteRegionsDialog
        open={pasting}
        onClose={() => setPasting(false)}
        regions={regions}
        rules={picker.rules}
        onAdd={picker.addPasted}
      />
    </div>
  );

  function announcement(): string {
    const selected = t("selected.announced", { count: targets.length });
    return picker.filtered ? t("search.found", { count: panel.shownCount }) : selected;
  }
}

/** Enter in the search box would send the form that the picker stands in. */
function keepEnterFromForm(event: KeyboardEvent<HTMLDivElement>) {
  const target = event.target as HTMLElement;
  if (event.key === "Enter" && target.getAttribute("role") === "searchbox") event.preventDefault();
}
