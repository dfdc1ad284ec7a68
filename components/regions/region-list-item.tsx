import { Minus, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { StatusIndicator } from "@/components/ui/status-indicator";
import type { RegionChange } from "@/server/domain/region/region-diff";
import type { RegionInfo } from "@/server/domain/region/region-info";
import { RegionName } from "./region-name";

interface RegionListItemProps {
  region: RegionInfo;
  change: RegionChange;
}

const CHANGE_LOOK = {
  added: { tone: "success", icon: Plus },
  removed: { tone: "danger", icon: Minus },
} as const;

/** One region of a version, with sign and word when it was added or removed. */
export function RegionListItem({ region, change }: RegionListItemProps) {
  const t = useTranslations("regions.list");
  const removed = change === "removed";
  return (
    <li className="flex min-w-0 flex-wrap items-center gap-x-3">
      <RegionName
        region={region}
        nameClassName={removed ? "text-ink-soft line-through" : "text-ink"}
      />
      {change !== "kept" && (
        <StatusIndicator
          tone={CHANGE_LOOK[change].tone}
          icon={CHANGE_LOOK[change].icon}
          label={t(change)}
          className="text-sm"
        />
      )}
    </li>
  );
}
