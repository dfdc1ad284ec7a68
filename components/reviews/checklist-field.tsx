"use client";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import type { CHECKLIST, ChecklistAnswer } from "@/server/domain/service/review-checklist";

type Entry = (typeof CHECKLIST)[number];

/** Longest note to an answer, as the server takes it. */
const NOTE_MAX = 500;

const ANSWERS = ["pass", "fail", "na"] as const;

interface ChecklistFieldProps {
  item: Entry["item"];
  area: Entry["area"];
  given: ChecklistAnswer | null;
  onAnswer: (change: Partial<Pick<ChecklistAnswer, "answer" | "note">>) => void;
}

/** One item of the checklist: what to look at, the answer, and a note where it is not simply passed. */
export function ChecklistField({ item, area, given, onAnswer }: ChecklistFieldProps) {
  const t = useTranslations("reviews.checklist");
  const id = useId();
  return (
    <div
      role="radiogroup"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-detail`}
      className="min-w-0"
    >
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1">
        <div className="min-w-0 max-w-prose flex-1 basis-72">
          <p id={`${id}-title`} className="font-medium">
            {t(`item.${item}.title`)}
          </p>
          <p id={`${id}-detail`} className="text-ink-soft">
            <span className="text-ink-faint">{t(`area.${area}`)} · </span>
            {t(`item.${item}.detail`)}
          </p>
        </div>
        <div className="flex flex-wrap gap-x-4">
          {ANSWERS.map((answer) => (
            <label key={answer} className="flex min-h-7 items-center gap-1.5">
              <input
                type="radio"
                name={id}
                value={answer}
                checked={given?.answer === answer}
                onChange={() => onAnswer({ answer })}
                className="size-4 accent-(--accent)"
              />
              {t(`answer.${answer}`)}
            </label>
          ))}
        </div>
      </div>
      {given && given.answer !== "pass" && (
        <Field label={t("note")} optional className="mt-2 max-w-prose">
          {(control) => (
            <TextInput
              {...control}
              maxLength={NOTE_MAX}
              value={given.note}
              onChange={(event) => onAnswer({ note: event.target.value })}
            />
          )}
        </Field>
      )}
    </div>
  );
}
