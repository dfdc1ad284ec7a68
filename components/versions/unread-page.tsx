"use client";
import { useTranslations } from "next-intl";
import { readError } from "@/components/shell/read-error";
import { useSentence } from "@/components/shell/use-sentence";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { FailureDetails } from "./form-failure";

interface UnreadPageProps {
  error: unknown;
  onRetry: () => void;
}

/** Stands where a form would, when what it needs could not be read. */
export function UnreadPage({ error, onRetry }: UnreadPageProps) {
  const t = useTranslations("errors");
  const read = useSentence();
  const told = readError(error);
  return (
    <Notice
      tone="danger"
      title={read(told.sentence)}
      action={
        told.code !== "NOT_FOUND" && (
          <Button size="sm" onClick={onRetry}>
            {t("retry")}
          </Button>
        )
      }
    >
      <FailureDetails error={told} />
    </Notice>
  );
}
