"use client";
import { useTranslations } from "next-intl";
import { CHECKLIST } from "@/server/domain/service/review-checklist";
import { ChecklistField } from "./checklist-field";
import type { Checklist } from "./use-checklist";

/** What a reviewer answers for, by area; every item has an answer before anything is approved. */
export function ChecklistFields({ checklist }: { checklist: Checklist }) {
  const t = useTranslations("reviews.checklist");
  const done = checklist.answers.length;
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 className="font-semibold">{t("title")}</h3>
        <span className="text-ink-soft text-sm tabular-nums">
          {t("done", { done, all: CHECKLIST.length })}
        </span>
      </div>
      <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
        {CHECKLIST.map(({ item, area }) => (
          <li key={item} className="px-4 py-3">
            <ChecklistField
              item={item}
              area={area}
              given={checklist.answers.find((one) => one.item === item) ?? null}
              onAnswer={(change) => checklist.answer(item, change)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
