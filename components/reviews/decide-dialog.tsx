"use client";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useRef, useState } from "react";
import { ErrorText } from "@/components/shell/error-text";
import { readError } from "@/components/shell/read-error";
import { useSentence } from "@/components/shell/use-sentence";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/text-area";
import { lengthOf } from "@/server/domain/package/package-fields";
import { type DecideInput, REVIEW_LIMITS } from "@/server/domain/service/review-input";
import { DecisionConsequences } from "./decision-consequences";
import type { ReviewDetail } from "./review-data";
import type { Checklist } from "./use-checklist";
import { useDecide } from "./use-decide";

interface DecideDialogProps {
  decision: DecideInput["decision"];
  review: ReviewDetail;
  checklist: Checklist;
  onClose: () => void;
}

/** Says what a decision will do, asks why, and decides. Mount it to open it. */
export function DecideDialog({ decision, checklist, onClose, ...props }: DecideDialogProps) {
  const t = useTranslations("reviews.decision");
  const rules = useTranslations("rules");
  // Later news must not change what a person decides on: the server refuses what is not as it was shown.
  const [review] = useState(props.review);
  const [reason, setReason] = useState("");
  const [pressed, setPressed] = useState(false);
  const { decide, pending, error } = useDecide(review);
  const read = useSentence();
  const withdrawn = props.review.state === "canceled";
  const whyNot = withdrawn ? t("withdrawnMeanwhile") : read(props.review.whyNotDecide);
  const needed = decision !== "approve";
  const field = useRef<HTMLTextAreaElement>(null);
  const short = needed && lengthOf(reason.trim()) < REVIEW_LIMITS.reason.min;

  async function confirm() {
    setPressed(true);
    if (short) {
      field.current?.focus();
      return;
    }
    if (await decide({ decision, reason, checklist: checklist.answers })) {
      checklist.forget();
      onClose();
    }
  }

  function submitByKey(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.currentTarget.form?.requestSubmit();
    }
  }

  return (
    <ConfirmDialog
      open
      onClose={onClose}
      tone={decision === "reject" ? "danger" : "primary"}
      title={t(`${decision}.title`, { name: review.name })}
      confirmLabel={t(`${decision}.button`)}
      consequences={
        <div className="flex flex-col gap-3">
          <DecisionConsequences decision={decision} review={review} />
          <Field
            label={t("reason")}
            optional={!needed}
            hint={needed ? t("reasonHint", REVIEW_LIMITS.reason) : undefined}
            error={pressed && short ? rules("review_reason_length") : undefined}
          >
            {(control) => (
              <TextArea
                {...control}
                ref={field}
                rows={4}
                maxLength={REVIEW_LIMITS.reason.max}
                value={reason}
                onKeyDown={submitByKey}
                onChange={(event) => setReason(event.target.value)}
              />
            )}
          </Field>
        </div>
      }
      initialFocus={needed ? field : undefined}
      onConfirm={confirm}
      whyNot={pending ? null : whyNot}
      error={error && <WhyNotDecided error={error} />}
    />
  );
}

/** The page below shows the present state already, so nobody has to reload it. */
function WhyNotDecided({ error }: { error: unknown }) {
  const t = useTranslations("reviews.decision");
  const read = readError(error);
  if (read.code === "CONFLICT") return t("changedMeanwhile");
  return <ErrorText error={read} />;
}
