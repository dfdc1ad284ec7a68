"use client";
import { useTranslations } from "next-intl";
import { RegionCount } from "@/components/regions/region-count";
import { RegionName } from "@/components/regions/region-name";
import { Checkbox } from "@/components/ui/checkbox";
import { groupByArea } from "@/server/domain/region/region-area";
import { regionById } from "@/server/domain/region/region-label";
import { groupState } from "@/server/domain/region/region-selection";
import type { WaveCardProps } from "./wave-card-props";
import { type PlannedWave, toggleRegions } from "./wave-plan";

const ROW = "-mx-2 cursor-pointer rounded-md px-2 py-1 hover:bg-hover";

/** Boxes for every region of the version but its source, by area: a press brings a region here from whichever wave has it. */
export function WaveRegionPicker(props: WaveCardProps & { wave: PlannedWave }) {
  const { at, state, members, divided, regions, wave } = props;
  const t = useTranslations("waves.editor");
  const areaName = useTranslations("regions.area");
  const here = members[at] ?? [];
  const ids = members.flat().filter((id) => id !== divided.sourceRegionId);
  const groups = groupByArea(ids.map((id) => regionById(id, regions)));
  const toggle = (chosen: readonly string[]) =>
    state.setPlan(toggleRegions(state.plan, chosen, wave.key));
  /** The wave that has a region, where that is neither this one nor the last, which has all that is not placed. */
  const elsewhere = (id: string): number | null => {
    const other = members.findIndex((one) => one.includes(id));
    return other === at || other === members.length - 1 ? null : other + 1;
  };
  return (
    <div className="@container max-h-80 overflow-y-auto rounded-md border border-line bg-sunken px-3">
      {groups.map(({ area, regions: rows }) => {
        const inArea = rows.map(({ id }) => id);
        const state = groupState(inArea, here);
        return (
          <fieldset key={area} className="min-w-0 border-line border-t py-1.5 first:border-t-0">
            <legend className="float-left flex w-full flex-wrap items-center gap-x-3">
              <Checkbox
                label={<span className="font-semibold">{areaName(area)}</span>}
                checked={state === "all"}
                indeterminate={state === "some"}
                onChange={() => toggle(inArea)}
                className={ROW}
              />
              <RegionCount
                selected={inArea.filter((id) => here.includes(id)).length}
                total={inArea.length}
              />
            </legend>
            <div className="clear-both grid @md:grid-cols-2 gap-x-4">
              {rows.map((region) => {
                const other = elsewhere(region.id);
                return (
                  <Checkbox
                    key={region.id}
                    label={<RegionName region={region} />}
                    detail={other ? t("elsewhere", { number: other }) : null}
                    checked={here.includes(region.id)}
                    onChange={() => toggle([region.id])}
                    className={ROW}
                  />
                );
              })}
            </div>
          </fieldset>
        );
      })}
    </div>
  );
}
