"use client";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { CodeText } from "@/components/ui/code-text";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { describeError, isStaleBuild } from "./describe-error";
import { MessagePage } from "./message-page";

interface ErrorPageProps {
  error: Error & { digest?: string };
  /** Tries to show the failed part again. */
  onRetry: () => void;
}

/** What shows when a page breaks: a sentence, the digest that finds it in the log, and a way on. */
export function ErrorPage({ error, onRetry }: ErrorPageProps) {
  const t = useTranslations("shell.error");
  const [copied, setCopied] = useState<boolean | null>(null);
  const body = useRef<HTMLDivElement>(null);
  const stale = isStaleBuild(error);
  useEffect(() => body.current?.querySelector("h1")?.focus(), []);

  async function copy() {
    try {
      const page = { address: window.location.href, at: new Date().toISOString() };
      await navigator.clipboard.writeText(describeError(error, page));
      setCopied(true);
    } catch {
      setCopied(false);
    }
  }

  const outcome = copied ? t("detailsCopied") : t("detailsNotCopied");
  return (
    <div ref={body}>
      <MessagePage
        title={stale ? t("newVersionTitle") : t("title")}
        actions={
          <>
            <Button variant="primary" onClick={stale ? () => window.location.reload() : onRetry}>
              {stale ? t("reload") : t("tryAgain")}
            </Button>
            <Button onClick={copy}>{copied === null ? t("copyDetails") : outcome}</Button>
            <VisuallyHidden role="status">{copied === null ? "" : outcome}</VisuallyHidden>
          </>
        }
      >
        <p>{stale ? t("newVersionText") : t("text")}</p>
        {error.digest && (
          <p>
            {t.rich("reference", {
              digest: error.digest,
              code: (chunks) => <CodeText>{String(chunks)}</CodeText>,
            })}
          </p>
        )}
      </MessagePage>
    </div>
  );
}
