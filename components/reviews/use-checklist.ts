"use client";
import { useState } from "react";
import { z } from "zod";
import { localDraftKey, readLocalDraft, writeLocalDraft } from "@/components/versions/local-draft";
import {
  CHECKLIST_ITEMS,
  type ChecklistAnswer,
  type ChecklistItem,
} from "@/server/domain/service/review-checklist";

const answers = z.array(
  z.object({
    item: z.enum(CHECKLIST_ITEMS),
    answer: z.enum(["pass", "fail", "na"]),
    note: z.string(),
  }),
);

function kept(key: string): ChecklistAnswer[] {
  try {
    return readLocalDraft(localStorage.getItem(key), answers, Date.now())?.values ?? [];
  } catch {
    return [];
  }
}

function keep(key: string, values: ChecklistAnswer[] | null): void {
  try {
    if (!values) localStorage.removeItem(key);
    else localStorage.setItem(key, writeLocalDraft({ savedAt: Date.now(), values }));
  } catch {
    // Where storage is forbidden, answers last as long as the page.
  }
}

/** Answers to the checklist that are not decided by yet: this browser keeps them over a reload. */
export function useChecklist(userId: string, registrationId: string) {
  const key = localDraftKey(userId, `review.${registrationId}`);
  const [given, setGiven] = useState(() => kept(key));
  function answer(item: ChecklistItem, change: Partial<Omit<ChecklistAnswer, "item">>) {
    const before = given.find((one) => one.item === item);
    const answered = { item, answer: "pass" as const, note: "", ...before, ...change };
    const next = [...given.filter((one) => one.item !== item), answered];
    setGiven(next);
    keep(key, next);
  }
  return { answers: given, answer, forget: () => keep(key, null) };
}

/** See useChecklist. */
export type Checklist = ReturnType<typeof useChecklist>;
