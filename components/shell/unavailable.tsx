"use client";
import { useFormatter, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { MessagePage } from "./message-page";
import { useReadiness } from "./use-readiness";

/** Says that the database is away, and opens the page that was asked for as soon as it is back. */
export function Unavailable() {
  const t = useTranslations("shell.unavailable");
  const format = useFormatter();
  const { pending, refusedAt, retry } = useReadiness();
  const time = refusedAt && format.dateTime(refusedAt, { timeStyle: "medium" });
  return (
    <MessagePage
      title={t("title")}
      actions={
        <Button variant="primary" pending={pending} onClick={retry}>
          {t("retry")}
        </Button>
      }
    >
      <p>{t("text")}</p>
      <p>{t("waiting")}</p>
      <p role="status" className="min-h-5 tabular-nums">
        {time && t("still", { time })}
      </p>
    </MessagePage>
  );
}
