"use client";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { useSentence } from "@/components/shell/use-sentence";
import { Button } from "@/components/ui/button";
import { whenDialogsClose } from "@/components/versions/when-dialogs-close";
import { registrationLifecycle } from "@/server/domain/service/registration-lifecycle";
import type { DecideInput } from "@/server/domain/service/review-input";
import { whyNotApproveAnswers } from "@/server/domain/service/why-not-review";
import { ChecklistFields } from "./checklist-fields";
import { DecideDialog } from "./decide-dialog";
import { DecidedReview } from "./decided-review";
import type { Reader } from "./reader";
import type { ReviewDetail } from "./review-data";
import { ReviewPart } from "./review-part";
import { type Checklist, useChecklist } from "./use-checklist";

interface DecisionSectionProps {
  review: ReviewDetail;
  reader: Reader;
}

/** The checklist and the decision; what was decided once that is done. */
export function DecisionSection({ review, reader }: DecisionSectionProps) {
  const t = useTranslations("reviews.decision");
  const checklist = useChecklist(reader.userId, review.id);
  const [decision, setDecision] = useState<DecideInput["decision"] | null>(null);
  const open = registrationLifecycle.can("claim", review.state);
  useFocusOnceOver(open, decision !== null);
  return (
    <ReviewPart part="decision" title={t("title")} lead={open ? t("lead") : undefined}>
      {open ? (
        <OpenDecision review={review} checklist={checklist} onDecide={setDecision} />
      ) : (
        <DecidedReview review={review} />
      )}
      {decision && (
        <DecideDialog
          decision={decision}
          review={review}
          checklist={checklist}
          onClose={() => setDecision(null)}
        />
      )}
    </ReviewPart>
  );
}

/** The button that was pressed is gone with the decision: whoever pressed it goes on reading at the outcome. */
function useFocusOnceOver(open: boolean, asked: boolean): void {
  const wasOpen = useRef(open);
  useEffect(() => {
    if (asked) return;
    const over = wasOpen.current && !open;
    wasOpen.current = open;
    if (!over) return;
    // The dialog first tries to give the focus back.
    whenDialogsClose(() => {
      if (document.activeElement === document.body) {
        document.getElementById("decision-title")?.focus();
      }
    });
  }, [open, asked]);
}

interface OpenDecisionProps {
  review: ReviewDetail;
  checklist: Checklist;
  onDecide: (decision: DecideInput["decision"]) => void;
}

function OpenDecision({ review, checklist, onDecide }: OpenDecisionProps) {
  const t = useTranslations("reviews.decision");
  const read = useSentence();
  const notAtAll = read(review.whyNotDecide);
  const notApprove = read(review.whyNotApprove ?? whyNotApproveAnswers(checklist.answers));
  return (
    <>
      <ChecklistFields checklist={checklist} />
      <div className="flex flex-wrap items-center gap-2">
        <Button
          variant="primary"
          reason={notAtAll ?? notApprove}
          onClick={() => onDecide("approve")}
        >
          {t("approve.button")}
        </Button>
        <Button reason={notAtAll} onClick={() => onDecide("request_changes")}>
          {t("request_changes.button")}
        </Button>
        <Button reason={notAtAll} onClick={() => onDecide("reject")}>
          {t("reject.button")}
        </Button>
        <p className="min-w-0 basis-full text-ink-soft text-sm">
          {notAtAll ?? notApprove ?? t("ready")}
        </p>
      </div>
    </>
  );
}
