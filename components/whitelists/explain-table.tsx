"use client";
import { Check, Minus } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { paths } from "@/components/paths";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { StatusIndicator } from "@/components/ui/status-indicator";
import { TableFrame } from "@/components/ui/table-frame";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import { useLastDay } from "./use-last-day";
import type { ExplainedAccess } from "./whitelist-data";

interface ExplainTableProps {
  title: string;
  /** Whether the account signs in here. */
  known: boolean;
  items: readonly ExplainedAccess[];
}

/** Service by service: whether the account sees it, may deploy it, and why. */
export function ExplainTable({ title, known, items }: ExplainTableProps) {
  const t = useTranslations("whitelists.explain");
  return (
    <div className="flex flex-col gap-3">
      {!known && <Notice tone="neutral" title={t("unknown")} />}
      {items.length === 0 ? (
        <EmptyState title={t("noServices")} text={t("noServicesText")} />
      ) : (
        <TableFrame label={title}>
          <thead>
            <tr>
              <Th>{t("service")}</Th>
              <Th>{t("sees")}</Th>
              <Th>{t("deploys")}</Th>
              <Th>{t("why")}</Th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <ExplainRow key={item.serviceId} item={item} />
            ))}
          </tbody>
        </TableFrame>
      )}
    </div>
  );
}

function ExplainRow({ item }: { item: ExplainedAccess }) {
  const t = useTranslations("whitelists.explain");
  const lastDay = useLastDay();
  const { access, entry } = item;
  const day = entry?.expiresAt ? lastDay(entry.expiresAt) : "";
  return (
    <tr>
      <Th scope="row" className="min-w-40">
        <Link
          href={paths.whitelist(item.serviceId)}
          className="rounded-md text-accent hover:underline"
        >
          {item.name}
        </Link>
      </Th>
      <Td>
        <Answer yes={access.see} />
      </Td>
      <Td>
        <Answer yes={access.deploy} />
      </Td>
      <Td className="min-w-56">
        {t(`because.${access.because}`, { owner: item.account.name, day })}
        {access.beta && ` ${t("beta")}`}
        {day && access.because === "whitelist" && ` ${t("until", { day })}`}
      </Td>
    </tr>
  );
}

function Answer({ yes }: { yes: boolean }) {
  const t = useTranslations("whitelists.explain");
  return yes ? (
    <StatusIndicator tone="success" icon={Check} label={t("yes")} />
  ) : (
    <StatusIndicator tone="neutral" icon={Minus} label={t("no")} />
  );
}
