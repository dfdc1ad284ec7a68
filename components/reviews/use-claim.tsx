"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { ErrorText } from "@/components/shell/error-text";
import { readError } from "@/components/shell/read-error";
import { useTRPC } from "@/components/shell/trpc";
import { useFlash } from "@/components/ui/flash-provider";

/** A submission as the page saw it. */
export type ClaimedReview = { id: string; revision: number };

/** Takes a review on or gives it back; a refusal leaves a message, which the next try takes away. */
export function useClaim({ id, revision }: ClaimedReview) {
  const t = useTranslations("reviews.claim");
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const flash = useFlash();
  const flashId = `claim-${id}`;
  const options = {
    onMutate: () => flash.dismiss(flashId),
    onError: (thrown: unknown) =>
      flash.show({
        id: flashId,
        tone: "danger",
        title: t("failed"),
        text: <ErrorText error={readError(thrown)} />,
      }),
    onSettled: () => queryClient.invalidateQueries(trpc.review.pathFilter()),
  };
  const claim = useMutation(trpc.review.claim.mutationOptions(options));
  const unclaim = useMutation(trpc.review.unclaim.mutationOptions(options));
  const seen = { registrationId: id, revision };
  // What went wrong is told by the message.
  const quietly = () => undefined;
  return {
    pending: claim.isPending || unclaim.isPending,
    claim: () => claim.mutateAsync(seen).catch(quietly),
    release: () => unclaim.mutateAsync(seen).catch(quietly),
  };
}
