import { useTranslations } from "next-intl";
import { VisuallyHidden } from "@/components/ui/visually-hidden";

/** "3/12" for the eye, "3 of 12 selected" for the ear. */
export function RegionCount({ selected, total }: { selected: number; total: number }) {
  const t = useTranslations("regions");
  return (
    <span className="whitespace-nowrap text-ink-soft text-sm tabular-nums">
      <span aria-hidden>{t("count", { selected, total })}</span>
      <VisuallyHidden>{t("countSpoken", { selected, total })}</VisuallyHidden>
    </span>
  );
}
