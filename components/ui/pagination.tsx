"use client";
import { ChevronLeft, ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "./button";
import { SelectInput } from "./select-input";

const PAGE_SIZES = ["10", "20", "50", "100"] as const;

interface PaginationProps {
  /** Page shown now, from 1. */
  page: number;
  pageSize: number;
  /** Rows in all. */
  total: number;
  onPage: (page: number) => void;
  /** Offers a choice of page sizes when given. */
  onPageSize?: (pageSize: number) => void;
}

/** Which rows are shown out of how many, and the way to the others. */
export function Pagination({ page, pageSize, total, onPage, onPageSize }: PaginationProps) {
  const t = useTranslations("ui");
  const last = Math.max(1, Math.ceil(total / pageSize));
  const from = total === 0 ? 0 : (page - 1) * pageSize + 1;
  return (
    <nav
      aria-label={t("pages")}
      className="mt-3 flex flex-wrap items-center justify-end gap-x-4 gap-y-2 text-ink-soft text-sm"
    >
      {onPageSize && (
        <div className="flex items-center gap-2">
          <span aria-hidden>{t("perPage")}</span>
          <div className="w-20">
            <SelectInput
              aria-label={t("perPage")}
              value={String(pageSize)}
              options={PAGE_SIZES.map((size) => ({ value: size as string, label: size }))}
              onChange={(size) => onPageSize(Number(size))}
            />
          </div>
        </div>
      )}
      <span className="tabular-nums">
        {t("range", { from, to: Math.min(total, page * pageSize), total })}
      </span>
      <div className="flex gap-1">
        <PageButton label={t("previousPage")} inactive={page <= 1} onPress={() => onPage(page - 1)}>
          <ChevronLeft aria-hidden />
        </PageButton>
        <PageButton label={t("nextPage")} inactive={page >= last} onPress={() => onPage(page + 1)}>
          <ChevronRight aria-hidden />
        </PageButton>
      </div>
    </nav>
  );
}

interface PageButtonProps {
  label: string;
  inactive: boolean;
  onPress: () => void;
  children: React.ReactNode;
}

/** At an end the button keeps its focus but does nothing; the range beside it says why. */
function PageButton({ label, inactive, onPress, children }: PageButtonProps) {
  return (
    <Button
      size="icon"
      aria-label={label}
      aria-disabled={inactive || undefined}
      onClick={() => {
        if (!inactive) onPress();
      }}
      className="aria-disabled:border-line aria-disabled:bg-surface aria-disabled:text-ink-faint"
    >
      {children}
    </Button>
  );
}
