"use client";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";

interface NothingFoundProps {
  query: string;
  onClear: (query: "") => void;
}

/** Says that the search has no answer and offers the way out. */
export function NothingFound({ query, onClear }: NothingFoundProps) {
  const t = useTranslations("regions.search");
  return (
    <div className="flex flex-wrap items-center gap-3 border-line border-t px-5 py-6">
      <p>{t("none", { query: query.trim() })}</p>
      <Button size="sm" onClick={() => onClear("")}>
        {t("clear")}
      </Button>
    </div>
  );
}
