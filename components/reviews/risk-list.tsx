import { useTranslations } from "next-intl";
import { Token } from "@/components/ui/token";
import type { Risk } from "@/server/domain/service/review-risks";

/** What makes a submission worth a closer look, in words. */
export function RiskList({ risks }: { risks: readonly Risk[] }) {
  const t = useTranslations("reviews");
  if (risks.length === 0) return "-";
  return (
    <ul className="flex flex-wrap gap-1">
      {risks.map((risk) => (
        <li key={risk} className="whitespace-nowrap">
          <Token label={t(`risk.${risk}`)} />
        </li>
      ))}
    </ul>
  );
}
