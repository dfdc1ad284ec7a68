"use client";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

/** Says why a plain text field stands where the code editor was expected. */
export function EditorFailure({ onRetry }: { onRetry: () => void }) {
  const t = useTranslations("editor");
  return (
    <Notice
      role="alert"
      tone="warning"
      title={t("failure.title")}
      className="rounded-none border-line border-b"
      action={
        <Button size="sm" onClick={onRetry}>
          {t("failure.retry")}
        </Button>
      }
    >
      {t("failure.text")}
    </Notice>
  );
}
