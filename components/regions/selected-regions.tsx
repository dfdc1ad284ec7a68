"use client";
import { useLocale, useTranslations } from "next-intl";
import { useId, useRef } from "react";
import { Token } from "@/components/ui/token";
import { groupByArea } from "@/server/domain/region/region-area";
import type { RegionInfo } from "@/server/domain/region/region-info";
import { regionById, regionLabel } from "@/server/domain/region/region-label";
import { neighbourAfterRemoval } from "./neighbour-after-removal";
import { RegionEstimate } from "./region-estimate";

interface SelectedRegionsProps {
  regions: readonly RegionInfo[];
  /** Copy targets in stable order, the source not among them. */
  targets: readonly string[];
  /** How many could be selected. */
  total: number;
  hasSource: boolean;
  /** Left out where nothing is copied. */
  sizeGiB: number | null | undefined;
  onRemove: (id: string) => void;
}

/** What is selected, by area, each removable, with what it costs. Removing keeps the focus in the list. */
export function SelectedRegions(props: SelectedRegionsProps) {
  const { regions, targets } = props;
  const t = useTranslations("regions");
  const locale = useLocale();
  const titleId = useId();
  const title = useRef<HTMLParagraphElement>(null);
  const list = useRef<HTMLDivElement>(null);

  function remove(id: string) {
    const next = neighbourAfterRemoval(targets, id);
    const button = list.current?.querySelector<HTMLElement>(`[data-region="${next}"] button`);
    (button ?? title.current)?.focus();
    props.onRemove(id);
  }

  const groups = groupByArea(targets.map((id) => regionById(id, regions)));
  return (
    <section
      aria-labelledby={titleId}
      className="flex flex-col gap-3 rounded-b-lg border-line border-t bg-sunken p-4"
    >
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <p id={titleId} ref={title} tabIndex={-1} className="font-semibold">
          {t("selected.title")}
        </p>
        <p className="font-semibold text-lg tabular-nums">
          {t(props.hasSource ? "selected.targetAndSource" : "selected.target", {
            count: targets.length,
          })}
        </p>
        <p className="text-ink-soft tabular-nums">
          {t("selected.count", { selected: targets.length, total: props.total })}
        </p>
      </div>
      <div ref={list} className="flex flex-col gap-2 empty:hidden">
        {groups.map((group) => (
          <div key={group.area} className="grid @2xl:grid-cols-[10rem_1fr] gap-x-4 gap-y-1">
            <p id={`${titleId}-${group.area}`} className="text-ink-soft text-sm leading-6">
              {t(`area.${group.area}`)}
            </p>
            <ul aria-labelledby={`${titleId}-${group.area}`} className="flex flex-wrap gap-1.5">
              {group.regions.map((region) => (
                <li key={region.id} data-region={region.id} className="max-w-full">
                  <Token label={regionLabel(region, locale)} onRemove={() => remove(region.id)} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      {props.sizeGiB !== undefined && <RegionEstimate targets={targets} sizeGiB={props.sizeGiB} />}
    </section>
  );
}
