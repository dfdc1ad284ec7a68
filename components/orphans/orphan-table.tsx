"use client";
import { useTranslations } from "next-intl";
import { TableFrame } from "@/components/ui/table-frame";
import { Th } from "@/components/ui/th";
import type { Orphan } from "./orphan-data";
import { OrphanRow } from "./orphan-row";
import type { OrphanDeeds } from "./use-orphan-deeds";

interface OrphanTableProps {
  rows: readonly Orphan[];
  deeds: OrphanDeeds;
  onDelete: (orphan: Orphan) => void;
}

/** One row per orphaned image, keyed, so that focus lives through every update. */
export function OrphanTable({ rows, deeds, onDelete }: OrphanTableProps) {
  const t = useTranslations("orphans");
  return (
    <TableFrame label={t("title")}>
      <thead>
        <tr>
          <Th>{t("column.region")}</Th>
          <Th>{t("column.image")}</Th>
          <Th>{t("column.why")}</Th>
          <Th>{t("column.source")}</Th>
          <Th align="end">{t("column.size")}</Th>
          <Th>{t("column.created")}</Th>
          <Th align="end" className="sticky right-0">
            {t("column.actions")}
          </Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((orphan) => (
          <OrphanRow
            key={`${orphan.regionId}/${orphan.imageId}`}
            orphan={orphan}
            deeds={deeds}
            onDelete={() => onDelete(orphan)}
          />
        ))}
      </tbody>
    </TableFrame>
  );
}
