"use client";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useState } from "react";
import { ErrorText } from "@/components/shell/error-text";
import { readError } from "@/components/shell/read-error";
import { useTRPC } from "@/components/shell/trpc";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { RelativeTime } from "@/components/ui/relative-time";
import { TextArea } from "@/components/ui/text-area";
import { REVIEW_LIMITS } from "@/server/domain/service/review-input";
import { ResolveButton } from "./resolve-button";
import type { ReviewDetail } from "./review-data";
import { useThreadsChanged } from "./use-threads-changed";

type Thread = ReviewDetail["threads"][number];

interface ReviewThreadProps {
  thread: Thread;
  /** Only reviewers settle a remark; absent for others. `whyNot` is why this one may not. */
  resolve?: { whyNot: string | null };
  /** Shows the lines that the remark is pinned to. */
  onShow?: () => void;
}

/** A remark of a reviewer with its answers, and a place to answer. */
export function ReviewThread({ thread, resolve, onShow }: ReviewThreadProps) {
  const t = useTranslations("services.review");
  const { templateName, filePath, fromLine, toLine, resolvedAt } = thread;
  const place = templateName
    ? t("place", {
        template: templateName,
        file: filePath ?? "",
        from: fromLine ?? 0,
        to: toLine ?? 0,
        count: (toLine ?? 0) - (fromLine ?? 0) + 1,
      })
    : t("whole");
  return (
    <article
      aria-label={place}
      className="min-w-0 rounded-md border border-line bg-surface p-3"
      data-thread={thread.id}
      tabIndex={-1}
    >
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 text-ink-faint text-sm">
        {onShow && templateName ? (
          <button
            type="button"
            onClick={onShow}
            className="min-h-6 break-all rounded-md text-left text-accent hover:underline"
          >
            {place}
          </button>
        ) : (
          <span className="break-all">{place}</span>
        )}
        <span>{t(resolvedAt ? "resolved" : "open")}</span>
      </div>
      <Remark remark={thread} />
      <div className="ml-3 border-line border-l pl-3">
        {thread.answers.map((answer) => (
          <Remark key={answer.id} remark={answer} />
        ))}
        <Answer
          commentId={thread.id}
          beside={
            resolve && <ResolveButton commentId={thread.id} resolved={!!resolvedAt} {...resolve} />
          }
        />
      </div>
    </article>
  );
}

function Remark({ remark }: { remark: Pick<Thread, "body" | "authorName" | "at"> }) {
  return (
    <div className="py-1.5">
      <p className="text-sm">
        <span className="font-medium">{remark.authorName}</span>{" "}
        <span className="text-ink-faint">
          <RelativeTime at={remark.at} />
        </span>
      </p>
      <p className="whitespace-pre-wrap break-words">{remark.body}</p>
    </div>
  );
}

function Answer({ commentId, beside }: { commentId: string; beside: ReactNode }) {
  const t = useTranslations("services.review");
  const trpc = useTRPC();
  const changed = useThreadsChanged();
  const [body, setBody] = useState("");
  const answer = useMutation(
    trpc.review.answer.mutationOptions({
      onSuccess: async () => {
        setBody("");
        await changed();
      },
    }),
  );
  function send(event: FormEvent) {
    event.preventDefault();
    if (body.trim()) answer.mutate({ commentId, body });
  }
  return (
    <form onSubmit={send} className="flex flex-col gap-2 py-1.5">
      <Field label={t("answer")}>
        {(control) => (
          <TextArea
            {...control}
            rows={2}
            maxLength={REVIEW_LIMITS.comment.max}
            value={body}
            onChange={(event) => setBody(event.target.value)}
          />
        )}
      </Field>
      {answer.error && (
        <Notice tone="danger" role="alert" title={<ErrorText error={readError(answer.error)} />} />
      )}
      <div className="flex flex-wrap gap-2">
        <Button
          type="submit"
          size="sm"
          pending={answer.isPending}
          reason={body.trim() ? null : t("answerEmpty")}
        >
          {t("send")}
        </Button>
        {beside}
      </div>
    </form>
  );
}
