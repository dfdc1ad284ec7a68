"use client";
import { useQueries } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ReadTrouble } from "@/components/shell/read-trouble";
import { useTRPC } from "@/components/shell/trpc";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { RelativeTime } from "@/components/ui/relative-time";
import { Skeleton } from "@/components/ui/skeleton";
import { TableFrame } from "@/components/ui/table-frame";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import { describeServiceEvent } from "./describe-service-event";
import type { ServiceDetail, ServiceEvent } from "./service-data";

/** As many lines as the server gives at once; fewer mean that there are no older ones. */
const PAGE = 50;

/** Who did what to a service and why, newest first; older lines come on request. */
export function ServiceActivity({ service }: { service: ServiceDetail }) {
  const t = useTranslations("services.activity");
  const trpc = useTRPC();
  const [starts, setStarts] = useState<readonly (string | null)[]>([null]);
  const pages = useQueries({
    queries: starts.map((before) =>
      trpc.service.activity.queryOptions({ serviceId: service.id, before }),
    ),
  });
  const events = [...new Map(pages.flatMap((p) => p.data ?? []).map((e) => [e.id, e])).values()];
  const last = pages.at(-1);
  const failed = pages.find((page) => page.isError);
  const oldest = last?.data?.at(-1);
  return (
    <div className="flex flex-col gap-3">
      {events.length > 0 && (
        <TableFrame label={t("table")}>
          <thead>
            <tr>
              <Th>{t("when")}</Th>
              <Th>{t("who")}</Th>
              <Th>{t("what")}</Th>
              <Th>{t("why")}</Th>
            </tr>
          </thead>
          <tbody>
            {events.map((event) => (
              <EventRow key={event.id} event={event} />
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

function EventRow({ event }: { event: ServiceEvent }) {
  const t = useTranslations("services.activity");
  const words = describeServiceEvent(event);
  return (
    <tr>
      <Td>
        <RelativeTime at={event.at} />
      </Td>
      <Td className="min-w-28">{event.actorName}</Td>
      <Td className="min-w-64">{t(`did.${words.key}`, words.values)}</Td>
      <Td className="min-w-40">{event.reason || "-"}</Td>
    </tr>
  );
}
