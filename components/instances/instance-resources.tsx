"use client";
import { useTranslations } from "next-intl";
import { CodeText } from "@/components/ui/code-text";
import { RelativeTime } from "@/components/ui/relative-time";
import { TableFrame } from "@/components/ui/table-frame";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import type { InstanceDetail } from "./instance-data";
import { InstanceUnread } from "./instance-unread";
import { StackStatus } from "./stack-status";

/** What the stack has created, as the cloud tells it now. */
export function InstanceResources({ instance }: { instance: InstanceDetail }) {
  const t = useTranslations("instances.resources");
  if (!instance.resources?.length) return <InstanceUnread instance={instance} />;
  return (
    <TableFrame label={t("title")}>
      <thead>
        <tr>
          <Th>{t("name")}</Th>
          <Th>{t("status")}</Th>
          <Th>{t("type")}</Th>
          <Th>{t("id")}</Th>
          <Th>{t("updated")}</Th>
        </tr>
      </thead>
      <tbody>
        {instance.resources.map((one) => (
          <tr key={one.resource}>
            <Th scope="row">{one.resource}</Th>
            <Td>
              <StackStatus status={one.status} reason={one.statusReason} />
            </Td>
            <Td>
              <CodeText>{one.resourceType}</CodeText>
            </Td>
            <Td>{one.physicalId ? <CodeText>{one.physicalId}</CodeText> : "-"}</Td>
            <Td>
              <RelativeTime at={one.updatedAt} />
            </Td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
