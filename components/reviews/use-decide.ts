"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useTRPC } from "@/components/shell/trpc";
import { useFlash } from "@/components/ui/flash-provider";
import type { DecideInput } from "@/server/domain/service/review-input";
import type { ReviewDetail } from "./review-data";

/** Decides on a submission as the page showed it. */
export function useDecide(review: ReviewDetail) {
  const t = useTranslations("reviews.decision");
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const flash = useFlash();
  const mutation = useMutation(
    trpc.review.decide.mutationOptions({
      // Also after a refusal: what the page shows may be what was refused.
      onSettled: () => queryClient.invalidateQueries(trpc.review.pathFilter()),
    }),
  );

  /** Says whether it is done; why not is in `error`. */
  async function decide(given: Pick<DecideInput, "decision" | "reason" | "checklist">) {
    const { id, revision, contentHash } = review;
    try {
      await mutation.mutateAsync({ registrationId: id, revision, contentHash, ...given });
    } catch {
      return false;
    }
    flash.show({ tone: "success", title: t(`${given.decision}.done`, { name: review.name }) });
    return true;
  }
  return { decide, pending: mutation.isPending, error: mutation.error };
}
