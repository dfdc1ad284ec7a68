"use client";
import { ClipboardPaste } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { FilterChip } from "@/components/ui/filter-chip";
import { SearchInput } from "@/components/ui/search-input";
import { isPreset, offeredPresets, type PresetSource } from "@/server/domain/region/region-preset";
import { RegionCount } from "./region-count";
import type { RegionPickerState } from "./use-region-picker";

interface RegionToolbarProps {
  picker: RegionPickerState;
  source: PresetSource;
  searchId: string;
  onPaste: () => void;
}

/** Search, whole selections at once, and the way to paste a list: everything above the groups. */
export function RegionToolbar({ picker, source, searchId, onPaste }: RegionToolbarProps) {
  const t = useTranslations("regions");
  const { panel, targets } = picker;
  return (
    <div className="flex flex-col gap-2 px-4 py-3">
      <div className="flex flex-wrap items-center gap-2">
        <SearchInput
          id={searchId}
          label={t("search.label")}
          placeholder={t("search.placeholder")}
          value={picker.query}
          onChange={picker.search}
          className="flex-1 basis-64"
        />
        <Button icon={<ClipboardPaste aria-hidden />} onClick={onPaste}>
          {t("paste.open")}
        </Button>
      </div>
      <Presets>
        {offeredPresets(source).map((preset) => (
          <FilterChip
            key={preset}
            label={t(`preset.${preset}`)}
            pressed={isPreset(preset, source, targets)}
            onPress={() => picker.togglePreset(preset)}
          />
        ))}
      </Presets>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Checkbox
          label={
            picker.filtered ? t("selectShown", { count: panel.members.length }) : t("selectAll")
          }
          checked={panel.state === "all"}
          indeterminate={panel.state === "some"}
          reason={panel.members.length === 0 ? t("nothingToSelect") : null}
          onChange={() => picker.toggleGroup(panel.members)}
          className="-mx-2 cursor-pointer rounded-md px-2 py-1 hover:bg-hover"
        />
        <RegionCount selected={panel.selectedCount} total={panel.totalCount} />
        <Button
          variant="ghost"
          size="sm"
          reason={targets.length === 0 ? t("nothingToClear") : null}
          onClick={picker.clear}
          className="-mr-2 ml-auto"
        >
          {t("clearAll")}
        </Button>
      </div>
    </div>
  );
}

function Presets({ children }: { children: ReactNode }) {
  const t = useTranslations("regions");
  const labelId = useId();
  return (
    <div role="group" aria-labelledby={labelId} className="flex flex-wrap items-center gap-2">
      <span id={labelId} className="text-ink-soft text-sm">
        {t("presets")}
      </span>
      {children}
    </div>
  );
}
