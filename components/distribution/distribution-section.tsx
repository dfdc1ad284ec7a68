"use client";
import { useQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useMemo } from "react";
import { ReadTrouble } from "@/components/shell/read-trouble";
import { useTRPC } from "@/components/shell/trpc";
import { useDocumentTitle } from "@/components/shell/use-document-title";
import { Skeleton } from "@/components/ui/skeleton";
import type { DistributionDetail, VersionDetail } from "@/components/versions/version-data";
import { WavePanel } from "@/components/waves/wave-panel";
import { overallPercent } from "@/server/domain/distribution/overall-progress";
import { Announcer } from "./announcer";
import { CloudCalls } from "./cloud-calls";
import { countChangedRegions } from "./count-changed-regions";
import { DistributionSummary } from "./distribution-summary";
import { Freshness } from "./freshness";
import { RegionStatusTable } from "./region-status-table";
import { rereadEvery } from "./reread-every";
import { showRegion } from "./shown-region";
import { StandstillNotice } from "./standstill-notice";
import { useHeldProgress } from "./use-held-progress";
import { usePaused } from "./use-paused";
import { useSettledFlash } from "./use-settled-flash";

/** How a published version reaches its regions, live. */
export function DistributionSection({ version }: { version: VersionDetail }) {
  const trpc = useTRPC();
  const query = useQuery(
    trpc.distribution.get.queryOptions(
      { versionId: version.id },
      { refetchInterval: ({ state }) => rereadEvery(state.data) },
    ),
  );
  const live = useHeldProgress(query.data);
  const paused = usePaused(live);
  useSettledFlash(version, live);
  const { shown } = paused;
  if (shown && live) {
    const pending = paused.pausedAt ? countChangedRegions(shown.regions, live.regions) : 0;
    return (
      <Shown
        version={version}
        detail={shown}
        paused={paused.pausedAt !== null}
        onActed={paused.retake}
        onCheck={() => query.refetch().then(({ data }) => paused.retake(data))}
        checking={query.isFetching}
        freshness={
          <Freshness
            updatedAt={query.dataUpdatedAt}
            stale={query.isError}
            settled={live.counts.moving + live.counts.held === 0}
            pausedAt={paused.pausedAt}
            pending={pending}
            onToggle={paused.toggle}
          />
        }
      />
    );
  }
  if (!query.isError) return <Skeleton rows={8} />;
  return <ReadTrouble query={query} />;
}

interface ShownProps {
  version: VersionDetail;
  detail: DistributionDetail;
  paused: boolean;
  freshness: ReactNode;
  onActed: (detail: DistributionDetail | undefined) => void;
  onCheck: () => void;
  checking: boolean;
}

function Shown({ version, detail, paused, freshness, onActed, ...checks }: ShownProps) {
  const t = useTranslations("distribution");
  const locale = useLocale();
  const regions = useMemo(
    () => detail.regions.map((region) => showRegion(region, locale)),
    [detail.regions, locale],
  );
  const names = { version: version.name, package: version.packageName };
  const percent = overallPercent(regions);
  useDocumentTitle(
    detail.state === "distributing"
      ? t("documentTitleRunning", { ...names, percent })
      : t("documentTitle", names),
  );
  return (
    <div className="flex min-w-0 flex-col gap-5">
      <DistributionSummary detail={detail} regions={regions} freshness={freshness} />
      <StandstillNotice detail={detail} regions={regions} onActed={onActed} {...checks} />
      {detail.waves.length > 0 && <WavePanel detail={detail} regions={regions} onActed={onActed} />}
      <RegionStatusTable
        version={version}
        detail={detail}
        regions={regions}
        paused={paused}
        onActed={onActed}
      />
      <CloudCalls calls={detail.calls} rootCalls={detail.rootCalls} />
      <Announcer regions={regions} />
    </div>
  );
}
