"use client";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";

/** Adds the next rows of a long list; nothing when all are shown. */
export function MoreRows(props: { next: number; rest: number; showMore: () => void }) {
  const { next, rest, showMore } = props;
  const t = useTranslations("templateEditor");
  if (rest === 0) return null;
  return (
    <Button variant="ghost" className="m-3" onClick={showMore}>
      {t("more", { count: next, rest })}
    </Button>
  );
}
