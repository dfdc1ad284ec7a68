"use client";
import { type ReactNode, useEffect, useRef } from "react";
import { ErrorText } from "@/components/shell/error-text";
import type { ReadError } from "@/components/shell/read-error";
import { Notice } from "@/components/ui/notice";
import { whenDialogsClose } from "./when-dialogs-close";

interface FormFailureProps {
  error: ReadError;
  /** What to do about it. */
  action?: ReactNode;
}

/** Why a form could not be sent, where no field of it is to blame. What was typed stays. */
export function FormFailure({ error, action }: FormFailureProps) {
  const notice = useRef<HTMLDivElement>(null);
  // The button that failed may be a screen below.
  useEffect(() => {
    if (error) whenDialogsClose(() => notice.current?.focus());
  }, [error]);
  return (
    <div ref={notice} tabIndex={-1} className="scroll-mt-20 rounded-lg outline-none">
      <Notice tone="danger" role="alert" title={<ErrorText error={error} />} action={action} />
    </div>
  );
}
