"use client";
import { useQueries } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ReadTrouble } from "@/components/shell/read-trouble";
import { useTRPC } from "@/components/shell/trpc";
import { Button } from "@/components/ui/button";
import { CodeText } from "@/components/ui/code-text";
import { CopyButton } from "@/components/ui/copy-button";
import { EmptyState } from "@/components/ui/empty-state";
import { RelativeTime } from "@/components/ui/relative-time";
import { Skeleton } from "@/components/ui/skeleton";
import { TableFrame } from "@/components/ui/table-frame";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import { describeEvent } from "./describe-event";
import type { ActivityEvent, PackageDetail } from "./package-data";

/** As many lines as the server gives at once; fewer mean that there are no older ones. */
const PAGE = 50;

/** Who did what to a package and its versions, newest first; older lines come on request. */
export function ActivityTab({ detail }: { detail: PackageDetail }) {
  const t = useTranslations("packages.activity");
  const trpc = useTRPC();
  const [starts, setStarts] = useState<readonly (string | null)[]>([null]);
  const pages = useQueries({
    queries: starts.map((before) =>
      trpc.package.activity.queryOptions({ packageId: detail.id, before }),
    ),
  });
  const events = [...new Map(pages.flatMap((p) => p.data ?? []).map((e) => [e.id, e])).values()];
  const last = pages.at(-1);
  const failed = pages.find((page) => page.isError);
  const oldest = last?.data?.at(-1);
  const names = new Map(detail.versions.map((version) => [version.id, version.name]));

  return (
    <div className="flex flex-col gap-3">
      {events.length > 0 && (
        <TableFrame label={t("table")}>
          <thead>
            <tr>
              <Th>{t("when")}</Th>
              <Th>{t("who")}</Th>
              <Th>{t("what")}</Th>
              <Th>{t("requestId")}</Th>
            </tr>
          </thead>
          <tbody>
            {events.map((event) => (
              <EventRow key={event.id} event={event} names={names} />
            ))}
          </tbody>
        </TableFrame>
      )}
      {last?.isPending && <Skeleton rows={6} />}
      {failed?.error && <ReadTrouble query={failed} />}
      {events.length === 0 && last?.isSuccess && (
        <EmptyState title={t("empty.title")} text={t("empty.text")} />
      )}
      {oldest && last?.data?.length === PAGE && (
        <Button className="self-center" onClick={() => setStarts([...starts, oldest.id])}>
          {t("older")}
        </Button>
      )}
    </div>
  );
}

function EventRow({ event, names }: { event: ActivityEvent; names: ReadonlyMap<string, string> }) {
  const t = useTranslations("packages.activity");
  const words = describeEvent(event, names);
  return (
    <tr>
      <Td>
        <RelativeTime at={event.at} />
      </Td>
      <Td className="min-w-28">{event.actorName}</Td>
      <Td className="min-w-64">{t(`did.${words.key}`, words.values)}</Td>
      <Td className="min-w-64">
        {event.requestId ? (
          <span className="flex items-center gap-1">
            <CodeText className="text-ink-soft">{event.requestId}</CodeText>
            <CopyButton value={event.requestId} label={t("requestId")} />
          </span>
        ) : (
          "-"
        )}
      </Td>
    </tr>
  );
}
