"use client";
import { useFormatter, useTranslations } from "next-intl";
import { CodeText } from "@/components/ui/code-text";
import { TableFrame } from "@/components/ui/table-frame";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import type { InstanceDetail } from "./instance-data";
import { InstanceUnread } from "./instance-unread";
import { StackStatus } from "./stack-status";

/** What has happened to the stack, as the cloud tells it now. */
export function InstanceEvents({ instance }: { instance: InstanceDetail }) {
  const t = useTranslations("instances.events");
  const format = useFormatter();
  if (!instance.events?.length) return <InstanceUnread instance={instance} />;
  return (
    <TableFrame label={t("title")}>
      <thead>
        <tr>
          <Th>{t("resource")}</Th>
          <Th>{t("status")}</Th>
          <Th>{t("at")}</Th>
        </tr>
      </thead>
      <tbody>
        {instance.events.map((event) => (
          <tr key={event.eventId}>
            <Th scope="row" className="font-normal">
              {event.resource}
              <CodeText className="block text-ink-faint text-xs">{event.resourceType}</CodeText>
            </Th>
            <Td>
              <StackStatus status={event.status} reason={event.statusReason} past />
            </Td>
            <Td className="whitespace-nowrap tabular-nums">
              {event.at ? (
                <time dateTime={event.at}>
                  {format.dateTime(new Date(event.at), {
                    dateStyle: "short",
                    timeStyle: "medium",
                  })}
                </time>
              ) : (
                "-"
              )}
            </Td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
