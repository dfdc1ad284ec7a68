"use client";
import { useTranslations } from "next-intl";
import type { ReadError } from "@/components/shell/read-error";
import { useSentence } from "@/components/shell/use-sentence";
import { CodeText } from "@/components/ui/code-text";

/** An error in a sentence, with the provider's code and the request id where there are any. */
export function ErrorText({ error }: { error: ReadError }) {
  const read = useSentence();
  const t = useTranslations("errors");
  const requestId = error.cloud?.requestId ?? error.requestId;
  return (
    <>
      {read(error.sentence)}
      {error.cloud && (
        <span className="mt-1 block font-normal text-ink-soft text-sm">
          {t("code")}: <CodeText>{error.cloud.code}</CodeText>
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
