"use client";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { paths } from "@/components/paths";
import { CodeText } from "@/components/ui/code-text";
import { TableFrame } from "@/components/ui/table-frame";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import type { WhitelistItem } from "./whitelist-data";

interface WhitelistTableProps {
  items: readonly WhitelistItem[];
  busy: boolean;
}

/** Services with whose they are, who sees them now, and how many accounts are listed. */
export function WhitelistTable({ items, busy }: WhitelistTableProps) {
  const t = useTranslations("whitelists");
  return (
    <TableFrame label={t("title")} busy={busy}>
      <thead>
        <tr>
          <Th>{t("columns.service")}</Th>
          <Th>{t("columns.supplier")}</Th>
          <Th>{t("columns.online")}</Th>
          <Th align="end">{t("columns.accounts")}</Th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.serviceId} className="hover:bg-sunken">
            <Th scope="row" className="min-w-44">
              <Link
                href={paths.whitelist(item.serviceId)}
                className="rounded-md text-accent hover:underline"
              >
                {item.name}
              </Link>
            </Th>
            <Td>
              {item.account.name}{" "}
              <CodeText className="whitespace-nowrap">{item.account.uid}</CodeText>
            </Td>
            <Td className="whitespace-nowrap">{t(`online.${item.onlineType ?? "none"}`)}</Td>
            <Td align="end" className="whitespace-nowrap tabular-nums">
              {item.accounts}
              {item.expired > 0 && (
                <span className="text-ink-faint"> {t("expiredOf", { count: item.expired })}</span>
              )}
            </Td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
