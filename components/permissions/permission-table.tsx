"use client";
import { useTranslations } from "next-intl";
import { TableFrame } from "@/components/ui/table-frame";
import { Th } from "@/components/ui/th";
import type { Aliases, PermissionRow as Row } from "./permission-data";
import { PERMISSION_COLUMNS, PermissionRow } from "./permission-row";

interface PermissionTableProps {
  packageId: string;
  rows: readonly Row[];
  aliases: Aliases;
}

/** One row per regional image, keyed, so that focus lives through every update. */
export function PermissionTable({ packageId, rows, aliases }: PermissionTableProps) {
  const t = useTranslations("permissions.table");
  return (
    <TableFrame label={t("title")}>
      <thead>
        <tr>
          {PERMISSION_COLUMNS.map((column) => (
            <Th key={column}>{t(`column.${column}`)}</Th>
          ))}
          <Th align="end" className="sticky right-0">
            {t("actions")}
          </Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <PermissionRow key={row.copyId} packageId={packageId} row={row} aliases={aliases} />
        ))}
      </tbody>
    </TableFrame>
  );
}
