"use client";
import { useTranslations } from "next-intl";
import type { PackageDetail } from "@/components/packages/package-data";
import { VisibilityReason } from "@/components/packages/visibility-reason";
import { Notice } from "@/components/ui/notice";
import { RelativeTime } from "@/components/ui/relative-time";
import { SegmentedBar } from "@/components/ui/segmented-bar";
import { SHARES_PER_IMAGE } from "@/server/domain/permission/permission-limits";
import {
  type PermissionStatus,
  permissionStatus,
} from "@/server/domain/permission/permission-status";
import type { PermissionRow } from "./permission-data";

interface PermissionSummaryProps {
  detail: PackageDetail;
  rows: readonly PermissionRow[];
}

/** How many images are as wanted, what is wanted and why. */
export function PermissionSummary({ detail, rows }: PermissionSummaryProps) {
  const t = useTranslations("permissions.summary");
  const count = (...statuses: PermissionStatus[]) =>
    rows.filter((row) => statuses.includes(permissionStatus(row))).length;
  const counts = {
    settled: count("matching", "limited"),
    moving: count("due", "repairing", "waiting"),
    drifted: count("drifted"),
    failed: count("failed"),
  };
  const looks = rows.flatMap((row) => row.lookedAt ?? []).sort((a, b) => a.getTime() - b.getTime());
  return (
    <section className="grid items-start gap-x-8 gap-y-4 rounded-lg border border-line bg-surface p-5 lg:grid-cols-[3fr_2fr]">
      <div className="min-w-0">
        <h2 className="text-ink-soft">{t("title")}</h2>
        <p className="mt-1 mb-3 font-semibold text-2xl tabular-nums">
          {t("asWanted", { settled: counts.settled, total: rows.length })}
        </p>
        <SegmentedBar
          label={t("bar", counts)}
          showLegend
          segments={[
            {
              tone: "success",
              value: counts.settled,
              label: t("settled", { count: counts.settled }),
            },
            {
              tone: "progress",
              value: counts.moving,
              label: t("moving", { count: counts.moving }),
            },
            {
              tone: "warning",
              value: counts.drifted,
              label: t("drifted", { count: counts.drifted }),
            },
            { tone: "danger", value: counts.failed, label: t("failed", { count: counts.failed }) },
          ]}
        />
        <p className="mt-3 text-ink-faint text-sm">
          {looks[0]
            ? t.rich("looked", { time: () => <RelativeTime at={looks[0] ?? null} /> })
            : t("notLooked")}
        </p>
      </div>
      <div className="min-w-0">
        <h2 className="mb-1 text-ink-soft">{t("wanted")}</h2>
        <VisibilityReason visibility={detail.visibility} />
      </div>
    </section>
  );
}

/** Said where more accounts are wanted than an image can be shared with. */
export function LimitNotice({ rows }: { rows: readonly PermissionRow[] }) {
  const t = useTranslations("permissions.limit");
  const limited = rows.filter((row) => !row.wanted.public && row.wanted.count > SHARES_PER_IMAGE);
  const wanted = Math.max(0, ...limited.map((row) => row.wanted.count));
  if (wanted === 0) return null;
  return (
    <Notice tone="warning" title={t("title", { limit: SHARES_PER_IMAGE })}>
      {t("text", { wanted, limit: SHARES_PER_IMAGE, rest: wanted - SHARES_PER_IMAGE })}
    </Notice>
  );
}
