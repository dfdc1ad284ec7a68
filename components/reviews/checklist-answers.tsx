import { CircleCheck, CircleMinus, CircleX, type LucideIcon } from "lucide-react";
import { useTranslations } from "next-intl";
import { StatusIndicator } from "@/components/ui/status-indicator";
import type { Tone } from "@/components/ui/tone";
import { CHECKLIST, type ChecklistAnswer } from "@/server/domain/service/review-checklist";

const LOOKS: Record<ChecklistAnswer["answer"], { tone: Tone; icon: LucideIcon }> = {
  pass: { tone: "success", icon: CircleCheck },
  fail: { tone: "danger", icon: CircleX },
  na: { tone: "neutral", icon: CircleMinus },
};

/** The answers that a decision was made by. */
export function ChecklistAnswers({ answers }: { answers: readonly ChecklistAnswer[] }) {
  const t = useTranslations("reviews.checklist");
  return (
    <div className="flex flex-col gap-2">
      <h3 className="font-semibold">{t("title")}</h3>
      <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
        {CHECKLIST.map(({ item }) => {
          const given = answers.find((one) => one.item === item);
          return (
            <li
              key={item}
              className="flex flex-wrap items-start justify-between gap-x-4 px-4 py-2.5"
            >
              <span>
                {t(`item.${item}.title`)}
                {given?.note && (
                  <span className="block break-words text-ink-soft text-sm">{given.note}</span>
                )}
              </span>
              {given ? (
                <StatusIndicator {...LOOKS[given.answer]} label={t(`answer.${given.answer}`)} />
              ) : (
                <span className="text-ink-faint">{t("notAnswered")}</span>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
