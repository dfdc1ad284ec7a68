"use client";
import { useTranslations } from "next-intl";
import type { ReadError } from "@/components/shell/read-error";
import { CodeText } from "@/components/ui/code-text";

/** The provider's code and message and the request ids of an error: what support asks for. Nothing when there is none. */
export function ErrorFacts({ error }: { error: ReadError }) {
  const t = useTranslations("errors");
  const requestId = error.cloud?.requestId ?? error.requestId;
  if (!error.cloud && !requestId) return null;
  return (
    <dl className="flex flex-wrap gap-x-4 text-sm">
      {error.cloud && (
        <div className="flex gap-1">
          <dt>{t("code")}</dt>
          <dd>
            <CodeText>{error.cloud.code}</CodeText>
          </dd>
        </div>
      )}
      {requestId && (
        <div className="flex gap-1">
          <dt>{t("requestId")}</dt>
          <dd>
            <CodeText>{requestId}</CodeText>
          </dd>
        </div>
      )}
    </dl>
  );
}
