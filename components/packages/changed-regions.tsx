"use client";
import { useQuery } from "@tanstack/react-query";
import { Minus, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { RegionName } from "@/components/regions/region-name";
import { useTRPC } from "@/components/shell/trpc";
import { StatusIndicator } from "@/components/ui/status-indicator";
import { diffRegions } from "@/server/domain/region/region-diff";
import { regionById } from "@/server/domain/region/region-label";

interface ChangedRegionsProps {
  previous: readonly string[];
  next: readonly string[];
}

/** The regions that one version has and the other has not, and how many they share. */
export function ChangedRegions({ previous, next }: ChangedRegionsProps) {
  const t = useTranslations("packages.compare");
  const trpc = useTRPC();
  const regions = useQuery(trpc.region.list.queryOptions());
  const changes = diffRegions(next, previous);
  const idsOf = (wanted: "added" | "removed") =>
    changes.filter(({ change }) => change === wanted).map(({ id }) => id);
  const kept = changes.filter(({ change }) => change === "kept").length;
  const groups = [
    { kind: "added", ids: idsOf("added"), tone: "success", icon: Plus },
    { kind: "removed", ids: idsOf("removed"), tone: "danger", icon: Minus },
  ] as const;

  return (
    <div className="flex flex-col gap-3">
      {groups.map(({ kind, ids, tone, icon }) => (
        <div key={kind}>
          <StatusIndicator
            tone={ids.length > 0 ? tone : "neutral"}
            icon={icon}
            label={t(kind, { count: ids.length })}
            className="font-medium tabular-nums"
          />
          {ids.length > 0 && (
            <ul className="mt-1 grid gap-x-4 gap-y-1 pl-5.5 sm:grid-cols-2">
              {ids.map((id) => (
                <li key={id}>
                  <RegionName region={regionById(id, regions.data ?? [])} />
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
      <p className="text-ink-soft tabular-nums">{t("kept", { count: kept })}</p>
    </div>
  );
}
