"use client";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useId, useState } from "react";
import { ErrorText } from "@/components/shell/error-text";
import { readError } from "@/components/shell/read-error";
import { useTRPC } from "@/components/shell/trpc";
import { useSentence } from "@/components/shell/use-sentence";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { TextArea } from "@/components/ui/text-area";
import { registrationLifecycle } from "@/server/domain/service/registration-lifecycle";
import { type CommentPlace, REVIEW_LIMITS } from "@/server/domain/service/review-input";
import type { ReviewDetail } from "./review-data";
import { useThreadsChanged } from "./use-threads-changed";

interface CommentFormProps {
  review: ReviewDetail;
  title: string;
  /** Null for a remark on the whole submission. */
  place: CommentPlace | null;
  /** Fields that say where. */
  children?: ReactNode;
  /** Called when somebody begins to write, and when the remark is there. */
  onBegin?: () => void;
  onDone?: () => void;
}

/** Writes a remark. */
export function CommentForm(props: CommentFormProps) {
  const { review, title, place, children, onBegin, onDone } = props;
  const t = useTranslations("reviews.comments");
  const read = useSentence();
  const trpc = useTRPC();
  const changed = useThreadsChanged();
  const titleId = useId();
  const [body, setBody] = useState("");
  const comment = useMutation(
    trpc.review.comment.mutationOptions({
      onSuccess: async () => {
        setBody("");
        onDone?.();
        await changed();
      },
    }),
  );
  const isOver = !registrationLifecycle.can("claim", review.state);
  // What was typed when the review ended meanwhile stays in sight, with the reason why it cannot be sent.
  if (isOver && body === "") return null;
  function send(event: FormEvent) {
    event.preventDefault();
    if (body.trim()) comment.mutate({ registrationId: review.id, place, body });
  }
  return (
    <form
      aria-labelledby={titleId}
      onSubmit={send}
      className="flex min-w-0 flex-col gap-3 rounded-lg border border-line bg-surface p-4"
    >
      <h3 id={titleId} className="font-semibold">
        {title}
      </h3>
      {children}
      <Field label={t("comment")}>
        {(control) => (
          <TextArea
            {...control}
            rows={3}
            maxLength={REVIEW_LIMITS.comment.max}
            value={body}
            onChange={(event) => {
              onBegin?.();
              setBody(event.target.value);
            }}
          />
        )}
      </Field>
      {comment.error && (
        <Notice tone="danger" role="alert" title={<ErrorText error={readError(comment.error)} />} />
      )}
      {isOver && <Notice tone="warning" role="status" title={read(review.whyNotComment)} />}
      <Button
        type="submit"
        className="self-start"
        pending={comment.isPending}
        reason={read(review.whyNotComment) ?? (body.trim() ? null : t("empty"))}
      >
        {t("add")}
      </Button>
    </form>
  );
}
