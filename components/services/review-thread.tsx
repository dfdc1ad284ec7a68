"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { ErrorText } from "@/components/shell/error-text";
import { readError } from "@/components/shell/read-error";
import { useTRPC } from "@/components/shell/trpc";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { RelativeTime } from "@/components/ui/relative-time";
import { TextArea } from "@/components/ui/text-area";
import { REVIEW_LIMITS } from "@/server/domain/service/review-input";
import type { ServiceVersionDetail } from "./service-data";

type Thread = ServiceVersionDetail["threads"][number];

/** A remark of a reviewer with its answers, and a place to answer. */
export function ReviewThread({ thread }: { thread: Thread }) {
  const t = useTranslations("services.review");
  const { templateName, filePath, fromLine, toLine, resolvedAt } = thread;
  const place = templateName
    ? t("place", {
        template: templateName,
        file: filePath ?? "",
        from: fromLine ?? 0,
        to: toLine ?? 0,
      })
    : t("whole");
  return (
    <article aria-label={place} className="rounded-md border border-line p-3">
      <p className="flex flex-wrap justify-between gap-x-4 text-ink-faint text-sm">
        <span>{place}</span>
        <span>{t(resolvedAt ? "resolved" : "open")}</span>
      </p>
      <Remark remark={thread} />
      <div className="ml-3 border-line border-l pl-3">
        {thread.answers.map((answer) => (
          <Remark key={answer.id} remark={answer} />
        ))}
        <Answer commentId={thread.id} />
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

function Answer({ commentId }: { commentId: string }) {
  const t = useTranslations("services.review");
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [body, setBody] = useState("");
  const answer = useMutation(
    trpc.review.answer.mutationOptions({
      onSuccess: async () => {
        setBody("");
        await queryClient.invalidateQueries(trpc.service.getVersion.pathFilter());
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
      <Button
        type="submit"
        size="sm"
        className="self-start"
        pending={answer.isPending}
        reason={body.trim() ? null : t("answerEmpty")}
      >
        {t("send")}
      </Button>
    </form>
  );
}
