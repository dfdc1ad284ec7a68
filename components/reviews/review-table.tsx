"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useHeldOrder } from "@/components/packages/use-held-order";
import { TableFrame } from "@/components/ui/table-frame";
import { Th } from "@/components/ui/th";
import { registrationLifecycle } from "@/server/domain/service/registration-lifecycle";
import type { ReviewItem } from "./review-data";
import { ReviewRow } from "./review-row";
import type { ReviewListState, ReviewSort } from "./use-review-list-state";

interface ReviewTableProps {
  items: readonly ReviewItem[];
  /** The reader. */
  userId: string;
  state: ReviewListState;
  /** What the items answer; see useHeldOrder. */
  question: string;
  busy: boolean;
}

/** The queue as a table; rows stay where they are while the reader is on them. */
export function ReviewTable({ items, userId, state, question, busy }: ReviewTableProps) {
  const t = useTranslations("reviews.columns");
  const [hovered, setHovered] = useState(false);
  const [focused, setFocused] = useState(false);
  const ordered = useHeldOrder(items, { held: hovered || focused, question });
  const sortable = (column: ReviewSort) => (
    <Th sort={state.sort === column ? state.dir : null} onSort={() => void state.sortBy(column)}>
      {t(column)}
    </Th>
  );
  const decided = ordered.some(({ decidedAt }) => decidedAt);
  const open = ordered.some((item) => registrationLifecycle.can("claim", item.state));
  return (
    <TableFrame label={t("table")} busy={busy}>
      <thead>
        <tr>
          <Th>{t("service")}</Th>
          <Th>{t("state")}</Th>
          {sortable("submittedAt")}
          <Th>{t("attention")}</Th>
          <Th>{t("reviewer")}</Th>
          {decided && sortable("decidedAt")}
          {open && <Th>{t("actions")}</Th>}
        </tr>
      </thead>
      <tbody
        onPointerEnter={() => setHovered(true)}
        onPointerLeave={() => setHovered(false)}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
      >
        {ordered.map((item) => (
          <ReviewRow key={item.id} item={item} userId={userId} columns={{ decided, open }} />
        ))}
      </tbody>
    </TableFrame>
  );
}
