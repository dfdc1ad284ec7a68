"use client";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { StatusIndicator } from "@/components/ui/status-indicator";
import { languageName, languageOf } from "./template-language";
import type { Room } from "./use-room";

/** One line: what the template is written in, how many images it has, and whether it may be deployed. */
export function RoomSummary({ room }: { room: Room }) {
  const t = useTranslations("templateEditor");
  const { view, failed } = room;
  if (failed) {
    return (
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <StatusIndicator tone="danger" label={t("summary.failed")} />
        <Button size="sm" onClick={room.retry}>
          {t("summary.retry")}
        </Button>
      </div>
    );
  }
  if (!view) return <StatusIndicator tone="progress" label={t("summary.reading")} />;
  const { counts, rows, kind, files } = view;
  const [first] = files;
  const associated = rows.filter(({ association }) => association).length;
  return (
    <p className="flex min-w-0 flex-wrap items-center gap-x-4 gap-y-1 text-ink-soft">
      {first && (
        <span className="font-medium text-ink">
          {t(`language.${languageName(kind, languageOf(first))}`)}
        </span>
      )}
      <span className="tabular-nums">
        {t("summary.images", { count: rows.length, associated })}
      </span>
      <StatusIndicator
        tone={counts.error > 0 ? "danger" : counts.warning > 0 ? "warning" : "success"}
        label={t("summary.problems", { errors: counts.error, warnings: counts.warning })}
      />
    </p>
  );
}
