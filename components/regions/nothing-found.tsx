"use client";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";

interface NothingFoundProps {
  query: string;
  onClear: () => void;
}

/** Says that the search has no answer and offers the way out; without a search, that there are no regions. */
export function NothingFound({ query, onClear }: NothingFoundProps) {
  const t = useTranslations("regions");
  if (query.trim() === "") {
    return <p className="border-line border-t px-4 py-6 text-ink-soft">{t("list.empty")}</p>;
  }
  return (
    <div className="flex flex-wrap items-center gap-3 border-line border-t px-4 py-6">
      <p>{t("search.none", { query: query.trim() })}</p>
      <Button size="sm" onClick={onClear}>
        {t("search.clear")}
      </Button>
    </div>
  );
}
