"use client";
import { Wrench } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { RegionName } from "@/components/regions/region-name";
import { useSentence } from "@/components/shell/use-sentence";
import { Button } from "@/components/ui/button";
import { CodeText } from "@/components/ui/code-text";
import { TableFrame } from "@/components/ui/table-frame";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import { regionLabel } from "@/server/domain/region/region-label";
import type { DifferingImage } from "./permission-data";
import { PermissionTrouble } from "./permission-trouble";
import { useRepair } from "./use-repair";

interface DifferingTableProps {
  items: readonly DifferingImage[];
  busy: boolean;
}

/** Image by image: whose it is, where it is, what differs, and its repair. */
export function DifferingTable({ items, busy }: DifferingTableProps) {
  const t = useTranslations("permissions");
  return (
    <TableFrame label={t("differing.title")} busy={busy}>
      <thead>
        <tr>
          <Th>{t("differing.package")}</Th>
          <Th>{t("table.column.region")}</Th>
          <Th>{t("differing.difference")}</Th>
          <Th align="end" className="sticky right-0">
            {t("table.actions")}
          </Th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <DifferingRow key={item.copyId} item={item} />
        ))}
      </tbody>
    </TableFrame>
  );
}

function DifferingRow({ item }: { item: DifferingImage }) {
  const t = useTranslations("permissions.repair");
  const read = useSentence();
  const name = regionLabel(item, useLocale());
  const { pending, repair } = useRepair(item.package.id, item.copyId, name);
  const isGone = item.drift.some(({ kind }) => kind === "image_deleted");
  return (
    <tr>
      <Th scope="row" className="min-w-40">
        {item.package.name}
        <span className="block font-normal text-ink-soft text-sm">{item.account.name}</span>
      </Th>
      <Td className="min-w-34">
        <RegionName region={{ ...item, id: item.regionId }} />
        {item.imageId && (
          <CodeText className="block text-ink-faint text-xs">{item.imageId}</CodeText>
        )}
      </Td>
      <Td className="min-w-72">
        <div className="max-w-prose text-sm">
          <PermissionTrouble row={item} />
        </div>
      </Td>
      <Td align="end" className="sticky right-0 bg-surface">
        <Button
          size="sm"
          icon={<Wrench aria-hidden />}
          aria-label={`${t("region", { region: name })} (${item.package.name})`}
          className="whitespace-nowrap"
          pending={pending}
          reason={pending ? null : read(item.whyNotRepair)}
          onClick={repair}
        >
          {t(isGone ? "copyAgain" : "one")}
        </Button>
      </Td>
    </tr>
  );
}
