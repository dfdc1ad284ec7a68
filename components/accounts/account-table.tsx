"use client";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { paths } from "@/components/paths";
import { CodeText } from "@/components/ui/code-text";
import { CopyButton } from "@/components/ui/copy-button";
import { RelativeTime } from "@/components/ui/relative-time";
import { TableFrame } from "@/components/ui/table-frame";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import type { AccountItem } from "./account-data";

interface AccountTableProps {
  items: readonly AccountItem[];
  busy: boolean;
}

/** The accounts as a table. */
export function AccountTable({ items, busy }: AccountTableProps) {
  const t = useTranslations("accounts");
  return (
    <TableFrame label={t("title")} busy={busy}>
      <thead>
        <tr>
          <Th>{t("columns.name")}</Th>
          <Th>{t("columns.uid")}</Th>
          <Th>{t("columns.roleName")}</Th>
          <Th align="end">{t("columns.people")}</Th>
          <Th>{t("columns.added")}</Th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.uid} className="hover:bg-sunken">
            <Th scope="row" className="min-w-44">
              <Link
                href={paths.account(item.uid)}
                className="rounded-md text-accent hover:underline"
              >
                {item.name}
              </Link>
            </Th>
            <Td>
              <span className="flex items-center gap-1 whitespace-nowrap">
                <CodeText className="whitespace-nowrap">{item.uid}</CodeText>
                <CopyButton value={item.uid} label={t("uidOf", { name: item.name })} />
              </span>
            </Td>
            <Td>
              {item.roleName ? (
                <CodeText className="whitespace-nowrap">{item.roleName}</CodeText>
              ) : (
                <span className="text-ink-faint">{t("noRole")}</span>
              )}
            </Td>
            <Td align="end" className="tabular-nums">
              {item.people}
            </Td>
            <Td>
              <RelativeTime at={item.createdAt} />
            </Td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
