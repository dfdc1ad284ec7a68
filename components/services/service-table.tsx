"use client";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useHeldOrder } from "@/components/packages/use-held-order";
import { paths } from "@/components/paths";
import { RelativeTime } from "@/components/ui/relative-time";
import { TableFrame } from "@/components/ui/table-frame";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import type { ServiceItem } from "./service-data";
import { ServiceIcon } from "./service-icon";
import { ServiceStateWord } from "./service-state-word";
import type { ServiceListState, ServiceSort } from "./use-service-list-state";
import { VisibilityWord } from "./visibility-word";

interface ServiceTableProps {
  items: readonly ServiceItem[];
  state: ServiceListState;
  /** What the items answer; see useHeldOrder. */
  question: string;
  busy: boolean;
}

const LINK = "rounded-md text-accent hover:underline";

/** The services as a table; rows stay where they are while the reader is on them. */
export function ServiceTable({ items, state, question, busy }: ServiceTableProps) {
  const t = useTranslations("services.columns");
  const [hovered, setHovered] = useState(false);
  const [focused, setFocused] = useState(false);
  const ordered = useHeldOrder(items, { held: hovered || focused, question });
  const sortable = (column: ServiceSort) => (
    <Th sort={state.sort === column ? state.dir : null} onSort={() => void state.sortBy(column)}>
      {t(column)}
    </Th>
  );
  return (
    <TableFrame label={t("table")} busy={busy}>
      <thead>
        <tr>
          {sortable("name")}
          <Th>{t("state")}</Th>
          <Th>{t("online")}</Th>
          <Th>{t("unpublished")}</Th>
          <Th>{t("visibility")}</Th>
          {sortable("updatedAt")}
          {sortable("createdAt")}
        </tr>
      </thead>
      <tbody
        onPointerEnter={() => setHovered(true)}
        onPointerLeave={() => setHovered(false)}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
      >
        {ordered.map((item) => (
          <ServiceRow key={item.id} item={item} />
        ))}
      </tbody>
    </TableFrame>
  );
}

function ServiceRow({ item }: { item: ServiceItem }) {
  const t = useTranslations("services");
  const { online, unpublished } = item;
  const description = item.infos.en?.description ?? item.infos["zh-CN"]?.description;
  return (
    <tr className="hover:bg-sunken">
      <Th scope="row" className="min-w-56 max-w-80">
        <span className="flex items-start gap-2.5">
          <ServiceIcon icon={item.icon} />
          <span className="min-w-0">
            <Link href={paths.service(item.id)} className={LINK}>
              {item.name}
            </Link>
            <span className="line-clamp-2 font-normal text-ink-faint text-sm">{description}</span>
          </span>
        </span>
      </Th>
      <Td>
        <ServiceStateWord state={item.state} />
      </Td>
      <Td>
        {online?.number ? (
          <Link href={paths.serviceVersion(item.id, online.id)} className={LINK}>
            {t("versionNumber", { number: online.number })}
          </Link>
        ) : (
          "-"
        )}
      </Td>
      <Td>
        {unpublished ? (
          <Link href={paths.serviceVersion(item.id, unpublished.id)} className={LINK}>
            {t(`state.${unpublished.state}`)}
          </Link>
        ) : (
          "-"
        )}
      </Td>
      <Td className="min-w-36">
        <VisibilityWord type={online ? item.type : null} whitelisted={item.whitelistCount} />
      </Td>
      <Td className="*:whitespace-normal">
        <RelativeTime at={item.updatedAt} />
      </Td>
      <Td className="*:whitespace-normal">
        <RelativeTime at={item.createdAt} />
      </Td>
    </tr>
  );
}
