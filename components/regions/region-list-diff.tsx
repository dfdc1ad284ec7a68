import { useTranslations } from "next-intl";
import { groupByArea } from "@/server/domain/region/region-area";
import { diffRegions } from "@/server/domain/region/region-diff";
import type { RegionInfo } from "@/server/domain/region/region-info";
import { regionById } from "@/server/domain/region/region-label";
import { RegionListItem } from "./region-list-item";

interface RegionListDiffProps {
  regions: readonly RegionInfo[];
  /** Regions of this version. */
  value: readonly string[];
  /** Regions of the version before, or null when this is the first. */
  previous: readonly string[] | null;
}

/** The regions of a version that can no longer change, by area, with what it added and removed in words. */
export function RegionListDiff({ regions, value, previous }: RegionListDiffProps) {
  const t = useTranslations("regions");
  const changes = diffRegions(value, previous);
  const changeOf = new Map(changes.map(({ id, change }) => [id, change]));
  const groups = groupByArea(changes.map(({ id }) => regionById(id, regions)));
  if (changes.length === 0) return <p className="text-ink-soft">{t("list.empty")}</p>;

  const added = changes.filter(({ change }) => change === "added").length;
  const removed = changes.filter(({ change }) => change === "removed").length;
  return (
    <div className="@container flex min-w-0 flex-col gap-3">
      <p className="flex flex-wrap gap-x-3 tabular-nums">
        <span className="font-semibold">
          {t("list.summary", { count: changes.length - removed })}
        </span>
        {previous && (
          <span className="text-ink-soft">
            {added + removed > 0 ? t("list.changes", { added, removed }) : t("list.same")}
          </span>
        )}
      </p>
      {groups.map((group) => (
        <div key={group.area} role="group" aria-label={t(`area.${group.area}`)}>
          <p className="mb-1 font-medium text-ink-soft text-sm">{t(`area.${group.area}`)}</p>
          <ul className="grid @2xl:grid-cols-2 @5xl:grid-cols-3 gap-x-4 gap-y-1">
            {group.regions.map((region) => (
              <RegionListItem
                key={region.id}
                region={region}
                change={changeOf.get(region.id) ?? "kept"}
              />
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
