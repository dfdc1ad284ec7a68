"use client";
import { useTranslations } from "next-intl";
import type { Sentence } from "@/server/domain/sentence";

/** Turns a sentence of the server (message key and values) into the reader's language; null stays null. */
export function useSentence(): {
  (sentence: Sentence): string;
  (sentence: Sentence | null): string | null;
} {
  const t = useTranslations();
  function read(sentence: Sentence): string;
  function read(sentence: Sentence | null): string | null;
  function read(sentence: Sentence | null): string | null {
    if (!sentence) return null;
    return t.has(sentence.key as never)
      ? t(sentence.key as never, sentence.values as never)
      : sentence.key;
  }
  return read;
}
