"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { TableFrame } from "@/components/ui/table-frame";
import { Th } from "@/components/ui/th";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { PackageItem } from "./package-data";
import { PackageRow } from "./package-row";
import { useHeldOrder } from "./use-held-order";
import type { PackageListState, PackageSort } from "./use-package-list-state";

interface PackageTableProps {
  items: readonly PackageItem[];
  state: PackageListState;
  /** What the items answer; see useHeldOrder. */
  question: string;
  busy: boolean;
  onAction: (action: "edit" | "delete", item: PackageItem) => void;
}

/** The packages as a table; rows stay where they are while the reader is on them. */
export function PackageTable({ items, state, question, busy, onAction }: PackageTableProps) {
  const t = useTranslations("packages.columns");
  const [hovered, setHovered] = useState(false);
  const [focused, setFocused] = useState(false);
  const ordered = useHeldOrder(items, { held: hovered || focused, question });

  function sortable(column: PackageSort) {
    return (
      <Th sort={state.sort === column ? state.dir : null} onSort={() => void state.sortBy(column)}>
        {t(column)}
      </Th>
    );
  }

  return (
    <TableFrame label={t("table")} busy={busy}>
      <thead>
        <tr>
          {sortable("name")}
          <Th>{t("status")}</Th>
          <Th>
            <NarrowLabel>{t("latest")}</NarrowLabel>
          </Th>
          <Th>
            <NarrowLabel>{t("resourceGroup")}</NarrowLabel>
          </Th>
          <Th>{t("tags")}</Th>
          {sortable("updatedAt")}
          {sortable("createdAt")}
          <Th className="sticky right-0">
            <VisuallyHidden>{t("actions")}</VisuallyHidden>
          </Th>
        </tr>
      </thead>
      <tbody
        onPointerEnter={() => setHovered(true)}
        onPointerLeave={() => setHovered(false)}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
      >
        {ordered.map((item) => (
          <PackageRow
            key={item.id}
            item={item}
            onEdit={() => onAction("edit", item)}
            onDelete={() => onAction("delete", item)}
            onChooseTag={(tag) => void state.filterByTag(tag)}
          />
        ))}
      </tbody>
    </TableFrame>
  );
}

/** A header that may take two lines, where its cells are narrower than its words. */
function NarrowLabel({ children }: { children: string }) {
  return <span className="inline-block max-w-20 whitespace-normal">{children}</span>;
}
