"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Section } from "@/components/accounts/section";
import { ReadTrouble } from "@/components/shell/read-trouble";
import { useTRPC } from "@/components/shell/trpc";
import { CodeText } from "@/components/ui/code-text";
import { EmptyState } from "@/components/ui/empty-state";
import { RelativeTime } from "@/components/ui/relative-time";
import { Skeleton } from "@/components/ui/skeleton";
import { TableFrame } from "@/components/ui/table-frame";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import { describeWhitelistEvent } from "./describe-whitelist-event";
import type { WhitelistEvent } from "./whitelist-data";

/** Who changed a whitelist, and how; the newest 50 changes. */
export function WhitelistActivity({ serviceId }: { serviceId: string }) {
  const t = useTranslations("whitelists.activity");
  const trpc = useTRPC();
  const query = useQuery(trpc.whitelist.activity.queryOptions({ serviceId, before: null }));
  return (
    <div className="mt-10">
      <Section title={t("title")}>
        {query.isPending && <Skeleton rows={4} />}
        {query.isError && <ReadTrouble query={query} />}
        {query.data?.length === 0 && <EmptyState title={t("empty")} text={t("emptyText")} />}
        {query.data && query.data.length > 0 && (
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
              {query.data.map((event) => (
                <EventRow key={event.id} event={event} />
              ))}
            </tbody>
          </TableFrame>
        )}
      </Section>
    </div>
  );
}

function EventRow({ event }: { event: WhitelistEvent }) {
  const t = useTranslations("whitelists.activity");
  const { key, accounts, lines } = describeWhitelistEvent(event);
  return (
    <tr>
      <Td>
        <RelativeTime at={event.at} />
      </Td>
      <Td className="min-w-28">{event.actorName}</Td>
      <Td className="min-w-64">
        <details>
          <summary>{t(`did.${key}`, { count: accounts })}</summary>
          <ul className="mt-1 flex flex-col gap-0.5">
            {lines.map((line) => (
              <li key={line}>
                <CodeText className="wrap-anywhere">{line}</CodeText>
              </li>
            ))}
          </ul>
        </details>
      </Td>
      <Td className="min-w-40">{event.reason || "-"}</Td>
    </tr>
  );
}
