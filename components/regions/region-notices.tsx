"use client";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { RegionInfo } from "@/server/domain/region/region-info";
import type { RegionWarning } from "@/server/domain/region/region-warnings";
import { useRegionList } from "./use-region-list";

interface RegionNoticesProps {
  regions: readonly RegionInfo[];
  warnings: readonly RegionWarning[];
  /** Selected ids that can no longer be chosen. */
  stale: readonly string[];
  /** What was pasted and is no region id. */
  unknownIds: readonly string[];
  onRemoveStale: () => void;
  onDismissUnknown: () => void;
}

const TEXT_OF = { "cross-border": "crossBorderText", "left-out": "leftOutText" } as const;

/** What to know about a selection before it is published, most pressing first. */
export function RegionNotices(props: RegionNoticesProps) {
  const { regions, warnings, stale, unknownIds } = props;
  const t = useTranslations("regions.warning");
  const tPaste = useTranslations("regions.paste");
  const list = useRegionList(regions);
  return (
    <>
      {unknownIds.length > 0 && (
        <Notice
          tone="warning"
          role="status"
          title={tPaste("unknown", { count: unknownIds.length, ids: unknownIds.join(", ") })}
          action={
            <Button size="sm" onClick={props.onDismissUnknown}>
              {tPaste("dismiss")}
            </Button>
          }
        />
      )}
      {stale.length > 0 && (
        <Notice
          tone="danger"
          title={t("stale", { count: stale.length })}
          action={
            <Button size="sm" onClick={props.onRemoveStale}>
              {t("staleRemove")}
            </Button>
          }
        >
          {t("staleText", { regions: list(stale) })}
        </Notice>
      )}
      {warnings.map(({ kind, regionIds }) => (
        <Notice key={kind} tone="warning" title={t(kind, { count: regionIds.length })}>
          {t(TEXT_OF[kind], { regions: list(regionIds) })}
        </Notice>
      ))}
    </>
  );
}
