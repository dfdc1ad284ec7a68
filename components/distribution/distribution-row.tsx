"use client";
import { useTranslations } from "next-intl";
import { RegionName } from "@/components/regions/region-name";
import { CodeText } from "@/components/ui/code-text";
import { CopyButton } from "@/components/ui/copy-button";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import { statusGroup } from "@/server/domain/distribution/region-status";
import { ProgressCell } from "./progress-cell";
import { RegionStatusWord } from "./region-status-word";
import { RowActions } from "./row-actions";
import type { ShownRegion } from "./shown-region";
import { TroubleRow } from "./trouble-row";
import { useSpokenTime } from "./use-spoken-time";
import type { OnActed } from "./use-steer";

/** What all rows of a table share. */
export interface RowSurroundings {
  versionId: string;
  publishedAt: Date | null;
  readAt: Date;
  paused: boolean;
  onActed: OnActed;
}

interface DistributionRowProps extends RowSurroundings {
  region: ShownRegion;
  from: string | null;
  /** Why it waits, where its status does not say it all. */
  wait: string | null;
}

/** One region of a distribution. */
export function DistributionRow({ region, from, wait, ...around }: DistributionRowProps) {
  const t = useTranslations("distribution.table");
  const marks = [
    ...(region.isSource ? [t("source")] : []),
    ...(region.wave === null ? [] : [t("wave", { number: region.wave })]),
  ];
  return (
    <>
      <tr>
        <Th scope="row" className="min-w-34">
          <RegionName region={{ ...region, id: region.regionId }} />
          {marks.length > 0 && (
            <span className="flex flex-wrap gap-x-2 font-normal text-ink-faint text-sm">
              {marks.map((mark) => (
                <span key={mark} className="whitespace-nowrap">
                  {mark}
                </span>
              ))}
            </span>
          )}
        </Th>
        <Td>
          <RegionStatusWord status={region.status} still={around.paused} />
          {wait && (
            <p className="mt-0.5 min-w-28 max-w-36 text-pretty sm:max-w-52 text-ink-faint text-sm">
              {wait}
            </p>
          )}
        </Td>
        <Td>
          <ProgressCell region={region} from={from} />
        </Td>
        <Td className="whitespace-nowrap">
          <ImageId region={region} />
        </Td>
        <Td className="min-w-28 text-pretty">
          <TimeCell region={region} publishedAt={around.publishedAt} />
        </Td>
        <Td align="end" className="tabular-nums">
          {region.attempt > 0 ? region.attempt : t("none")}
        </Td>
        <Td align="end" className="sticky right-0 bg-surface px-2 shadow-[-1px_0_0_var(--line)]">
          <RowActions versionId={around.versionId} region={region} onActed={around.onActed} />
        </Td>
      </tr>
      <TroubleRow region={region} readAt={around.readAt} />
    </>
  );
}

/** The id can be copied once the image may be used; before that it is only shown. */
function ImageId({ region }: { region: ShownRegion }) {
  const t = useTranslations("distribution.table");
  if (!region.imageId) return <span className="text-ink-faint">{t("none")}</span>;
  const ready = region.status === "available";
  return (
    <span className="flex items-center gap-1">
      <CodeText className={ready ? undefined : "text-ink-faint"}>{region.imageId}</CodeText>
      {ready && (
        <CopyButton value={region.imageId} label={t("copyImage", { region: region.name })} />
      )}
    </span>
  );
}

function TimeCell({ region, publishedAt }: { region: ShownRegion; publishedAt: Date | null }) {
  const t = useTranslations("distribution");
  const speak = useSpokenTime();
  const none = <span className="text-ink-faint">{t("table.none")}</span>;
  if (region.status === "available") {
    if (!region.startedAt || !region.availableAt) return none;
    const reused = publishedAt && region.availableAt < publishedAt;
    return (
      <span className="text-ink-soft">
        {reused ? t("left.reused") : speak.took(region.startedAt, region.availableAt)}
      </span>
    );
  }
  if (region.status === "cancelling" || statusGroup(region.status) !== "moving") return none;
  return <span>{speak.wait(region.left)}</span>;
}
