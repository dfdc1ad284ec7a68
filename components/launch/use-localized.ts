"use client";
import { useLocale } from "next-intl";
import type { Localized } from "@/server/domain/instance/template-parameter";

/** Reads a text of a template in the reader's language, or in the other one where it has only that. */
export function useLocalized(): (text: Localized | null) => string | null {
  const chinese = useLocale().toLowerCase().startsWith("zh");
  return (text) => (chinese ? (text?.zh ?? text?.en) : (text?.en ?? text?.zh)) ?? null;
}
