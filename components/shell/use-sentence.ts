"use client";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import type { Sentence } from "@/server/domain/sentence";

/** Reads sentences in one language; null stays null. */
export type ReadSentence = {
  (sentence: Sentence): string;
  (sentence: Sentence | null): string | null;
};

/** Turns a sentence of the server (message key and values) into the reader's language. Stable between renders. */
export function useSentence(): ReadSentence {
  const t = useTranslations();
  return useMemo(() => {
    function read(sentence: Sentence): string;
    function read(sentence: Sentence | null): string | null;
    function read(sentence: Sentence | null): string | null {
      if (!sentence) return null;
      return t.has(sentence.key as never)
        ? t(sentence.key as never, sentence.values as never)
        : sentence.key;
    }
    return read;
  }, [t]);
}
