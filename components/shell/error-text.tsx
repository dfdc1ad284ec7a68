"use client";
import { useTranslations } from "next-intl";
import { CodeText } from "@/components/ui/code-text";
import type { ReadError } from "./read-error";
import { useSentence } from "./use-sentence";

interface ErrorTextProps {
  error: Pick<ReadError, "sentence" | "cloud" | "requestId">;
}

/** An error in a sentence, with the provider's code and words and the request id where there are any. */
export function ErrorText({ error }: ErrorTextProps) {
  const read = useSentence();
  const t = useTranslations("errors");
  const requestId = error.cloud?.requestId ?? error.requestId;
  return (
    <>
      {read(error.sentence)}
      {error.cloud && (
        <span className="mt-1 block font-normal text-ink-soft text-sm">
          {t("code")}: <CodeText>{error.cloud.code}</CodeText>{" "}
          <span lang="en">{error.cloud.message}</span>
        </span>
      )}
      {requestId && (
        <span className="block font-normal text-ink-soft text-sm">
          {t("requestId")}: <CodeText>{requestId}</CodeText>
        </span>
      )}
    </>
  );
}
