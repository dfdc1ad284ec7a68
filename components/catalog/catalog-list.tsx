"use client";
import { Eye, MapPin } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useServiceInfo } from "@/components/launch/use-service-info";
import { paths } from "@/components/paths";
import { ServiceIcon } from "@/components/services/service-icon";
import type { CatalogItem } from "./catalog-data";

interface CatalogListProps {
  items: readonly CatalogItem[];
  busy: boolean;
}

/** The services as cards, by name; the whole card leads to the service. */
export function CatalogList({ items, busy }: CatalogListProps) {
  const t = useTranslations("catalog");
  return (
    <ul
      aria-label={t("list")}
      aria-busy={busy || undefined}
      className="grid grid-cols-[repeat(auto-fill,minmax(min(21rem,100%),1fr))] gap-3"
    >
      {items.map((item) => (
        <Card key={item.id} item={item} />
      ))}
    </ul>
  );
}

function Card({ item }: { item: CatalogItem }) {
  const t = useTranslations("catalog");
  const types = useTranslations("services.type");
  const { name, description } = useServiceInfo()(item.infos);
  return (
    <li className="relative flex min-w-0 flex-col gap-2.5 rounded-lg border border-line bg-surface p-4 focus-within:border-line-strong hover:border-line-strong">
      <div className="flex min-w-0 items-start gap-3">
        <ServiceIcon icon={item.icon} />
        <div className="min-w-0">
          <h2 className="font-semibold leading-snug">
            <Link
              href={paths.catalogService(item.id)}
              className="rounded-md text-accent after:absolute after:inset-0 after:rounded-lg hover:underline"
            >
              {name}
            </Link>
          </h2>
          <p className="truncate text-ink-faint text-sm">
            {item.isOwn ? t("own") : t("by", { supplier: item.supplier.name })}
          </p>
        </div>
      </div>
      <p className="line-clamp-3 text-ink-soft">{description}</p>
      <p className="mt-auto flex flex-wrap items-center gap-x-4 gap-y-1 border-line border-t pt-2.5 text-ink-soft text-sm">
        <span className="inline-flex items-center gap-1 tabular-nums">
          <MapPin aria-hidden className="size-3.5 text-ink-faint" />
          {t("regions", { count: item.regionCount })}
        </span>
        <span>{types(item.type)}</span>
        {item.number === null && <span>{t("inReview")}</span>}
        {!item.deploy && (
          <span className="inline-flex items-center gap-1">
            <Eye aria-hidden className="size-3.5 text-ink-faint" />
            {t("lookOnly")}
          </span>
        )}
      </p>
    </li>
  );
}
