"use client";
import { useTranslations } from "next-intl";
import { readError } from "@/components/shell/read-error";
import { useSentence } from "@/components/shell/use-sentence";
import { Button } from "@/components/ui/button";
import { CodeText } from "@/components/ui/code-text";
import { Notice } from "@/components/ui/notice";

interface ImagesUnreadProps {
  error: unknown;
  retrying: boolean;
  onRetry: () => void;
}

/** Says why the images could not be read, in the provider's words too, and offers another try. */
export function ImagesUnread({ error, retrying, onRetry }: ImagesUnreadProps) {
  const t = useTranslations("errors");
  const read = useSentence();
  const { sentence, cloud, requestId } = readError(error);
  const reference = cloud?.requestId ?? requestId;
  return (
    <Notice
      tone="danger"
      role="alert"
      title={read(sentence)}
      action={
        <Button size="sm" pending={retrying} onClick={onRetry}>
          {t("retry")}
        </Button>
      }
    >
      {cloud && (
        <p>
          <CodeText>{cloud.code}</CodeText> {cloud.message}
        </p>
      )}
      {reference && (
        <p className="text-sm">
          {t("requestId")} <CodeText>{reference}</CodeText>
        </p>
      )}
    </Notice>
  );
}
