"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { CommentForm } from "./comment-form";
import type { ReviewDetail } from "./review-data";

interface LineCommentProps {
  review: ReviewDetail;
  file: { templateName: string; filePath: string };
  /** Where the cursor is. */
  line: number;
  lastLine: number;
}

/** Writes a remark on lines of a file. The lines follow the cursor until somebody types them or begins to write. */
export function LineComment({ review, file, line, lastLine }: LineCommentProps) {
  const t = useTranslations("reviews.comments");
  const [typed, setTyped] = useState<{ from: string; to: string } | null>(null);
  const { from, to } = typed ?? { from: String(line), to: String(line) };
  const fromLine = Math.min(lastLine, Math.max(1, Number.parseInt(from, 10) || line));
  const toLine = Math.min(lastLine, Math.max(fromLine, Number.parseInt(to, 10) || fromLine));
  const digits = (text: string) => text.replace(/\D/g, "");
  // A number beyond the file, or none, becomes the one that is meant.
  const settle = () => typed && setTyped({ from: String(fromLine), to: String(toLine) });
  return (
    <CommentForm
      review={review}
      title={t("newOnLines", { from: fromLine, to: toLine, count: toLine - fromLine + 1 })}
      place={{ ...file, fromLine, toLine }}
      onBegin={() => setTyped(typed ?? { from, to })}
      onDone={() => setTyped(null)}
    >
      <div className="flex gap-2">
        <Field label={t("fromLine")}>
          {(control) => (
            <TextInput
              {...control}
              inputMode="numeric"
              autoComplete="off"
              value={from}
              onBlur={settle}
              onChange={(event) => {
                const first = digits(event.target.value);
                setTyped({ from: first, to: first });
              }}
            />
          )}
        </Field>
        <Field label={t("toLine")}>
          {(control) => (
            <TextInput
              {...control}
              inputMode="numeric"
              autoComplete="off"
              value={to}
              onBlur={settle}
              onChange={(event) => setTyped({ from, to: digits(event.target.value) })}
            />
          )}
        </Field>
      </div>
    </CommentForm>
  );
}
