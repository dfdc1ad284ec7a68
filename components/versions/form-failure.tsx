"use client";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef } from "react";
import type { ReadError } from "@/components/shell/read-error";
import { useSentence } from "@/components/shell/use-sentence";
import { CodeText } from "@/components/ui/code-text";
import { Notice } from "@/components/ui/notice";
import { whenDialogsClose } from "./when-dialogs-close";

interface FailureDetailsProps {
  error: ReadError;
}

/** What whoever looks into a failure needs: the provider's words, the code, the request id. */
export function FailureDetails({ error }: FailureDetailsProps) {
  const t = useTranslations("errors");
  const requestId = error.cloud?.requestId ?? error.requestId;
  return (
    <p className="flex flex-wrap gap-x-3 text-sm">
      {error.cloud && <span>{error.cloud.message}</span>}
      <span>
        {t("code")} <CodeText>{error.cloud?.code ?? error.code}</CodeText>
      </span>
      {requestId && (
        <span>
          {t("requestId")} <CodeText>{requestId}</CodeText>
        </span>
      )}
    </p>
  );
}

interface FormFailureProps {
  error: ReadError;
  /** What to do about it. */
  action?: ReactNode;
}

/** Why a form could not be sent, where no field of it is to blame. What was typed stays. */
export function FormFailure({ error, action }: FormFailureProps) {
  const read = useSentence();
  const notice = useRef<HTMLDivElement>(null);
  // The button that failed may be a screen below.
  useEffect(() => {
    if (error) whenDialogsClose(() => notice.current?.focus());
  }, [error]);
  return (
    <div ref={notice} tabIndex={-1} className="scroll-mt-20 rounded-lg outline-none">
      <Notice tone="danger" role="alert" title={read(error.sentence)} action={action}>
        <FailureDetails error={error} />
      </Notice>
    </div>
  );
}
