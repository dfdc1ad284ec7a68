"use client";
import type { UseQueryResult } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ReadTrouble } from "@/components/shell/read-trouble";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { RelativeTime } from "@/components/ui/relative-time";
import { Skeleton } from "@/components/ui/skeleton";
import { TableFrame } from "@/components/ui/table-frame";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";

/** As many lines as the server gives at once; fewer mean that there are no older ones. */
const PAGE = 50;

/** What every line says. */
type Line = { id: string; at: Date; actorName: string };

interface ActivityListProps<Event extends Line> {
  /** What the table is called for screen readers. */
  label: string;
  /** The newest lines, then the older ones that were asked for; each part newest first. */
  pages: readonly UseQueryResult<readonly Event[], unknown>[];
  /** Asks for the lines older than the one with this id. */
  onOlder: (id: string) => void;
  /** What the last column says of a line, and its heading. */
  detail: { heading: string; of: (event: Event) => ReactNode };
  tell: (event: Event) => ReactNode;
  empty: { title: string; text: string };
}

/** Who did what, newest first; older lines come on request. */
export function ActivityList<Event extends Line>(props: ActivityListProps<Event>) {
  const { label, pages, onOlder, detail, tell, empty } = props;
  const t = useTranslations("activity");
  const events = [...new Map(pages.flatMap((p) => p.data ?? []).map((e) => [e.id, e])).values()];
  const last = pages.at(-1);
  const failed = pages.find((page) => page.isError);
  const oldest = last?.data?.at(-1);
  return (
    <div className="flex flex-col gap-3">
      {events.length > 0 && (
        <TableFrame label={label}>
          <thead>
            <tr>
              <Th>{t("when")}</Th>
              <Th>{t("who")}</Th>
              <Th>{t("what")}</Th>
              <Th>{detail.heading}</Th>
            </tr>
          </thead>
          <tbody>
            {events.map((event) => (
              <tr key={event.id}>
                <Td>
                  <RelativeTime at={event.at} />
                </Td>
                <Td className="min-w-28">{event.actorName}</Td>
                <Td className="min-w-64">{tell(event)}</Td>
                <Td className="min-w-40">{detail.of(event) || "-"}</Td>
              </tr>
            ))}
          </tbody>
        </TableFrame>
      )}
      {last?.isPending && <Skeleton rows={6} />}
      {failed && <ReadTrouble query={failed} />}
      {events.length === 0 && last?.isSuccess && <EmptyState {...empty} />}
      {oldest && last?.data?.length === PAGE && (
        <Button className="self-center" onClick={() => onOlder(oldest.id)}>
          {t("older")}
        </Button>
      )}
    </div>
  );
}
