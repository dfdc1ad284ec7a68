"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useSentence } from "@/components/shell/use-sentence";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { sentence } from "@/server/domain/sentence";
import { type ClaimedReview, useClaim } from "./use-claim";

interface ClaimButtonProps {
  review: ClaimedReview & {
    name: string;
    account: { name: string };
    claimedBy: { id: string; name: string } | null;
    /** Nobody reviews a service of their own account. */
    ownAccount: boolean;
  };
  /** The reader. */
  userId: string;
  size?: "sm" | "md";
}

/** Takes an open review on, or gives it back; somebody else's only after asking. */
export function ClaimButton({ review, userId, size = "md" }: ClaimButtonProps) {
  const t = useTranslations("reviews.claim");
  const read = useSentence();
  const { claim, release, pending } = useClaim(review);
  const [asked, setAsked] = useState(false);
  const { claimedBy, name } = review;
  const reason = review.ownAccount ? read(sentence("rules.review_own_account")) : null;
  const press = () => {
    if (!claimedBy) void claim();
    else if (claimedBy.id === userId) void release();
    else setAsked(true);
  };
  return (
    <>
      <Button
        size={size}
        pending={pending}
        reason={reason}
        onClick={press}
        aria-label={t(claimedBy ? "releaseOf" : "claimOf", { name })}
      >
        {t(claimedBy ? "release" : "claim")}
      </Button>
      {asked && claimedBy && (
        <ConfirmDialog
          open
          onClose={() => setAsked(false)}
          title={t("others.title", { name: claimedBy.name })}
          consequences={t("others.text", { name: claimedBy.name })}
          confirmLabel={t("others.confirm")}
          onConfirm={async () => {
            await release();
            setAsked(false);
          }}
        />
      )}
    </>
  );
}
