"use client";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { ErrorText } from "@/components/shell/error-text";
import { readError } from "@/components/shell/read-error";
import { useTRPC } from "@/components/shell/trpc";
import { Button } from "@/components/ui/button";
import { useFlash } from "@/components/ui/flash-provider";
import { useThreadsChanged } from "./use-threads-changed";

interface ResolveButtonProps {
  commentId: string;
  resolved: boolean;
  /** Why this person may not, or null. */
  whyNot: string | null;
}

/** Says that a remark is settled, or that it is not. */
export function ResolveButton({ commentId, resolved, whyNot }: ResolveButtonProps) {
  const t = useTranslations("reviews.comments");
  const trpc = useTRPC();
  const flash = useFlash();
  const changed = useThreadsChanged();
  const id = `resolve-${commentId}`;
  const resolve = useMutation(
    trpc.review.resolve.mutationOptions({
      onMutate: () => flash.dismiss(id),
      onError: (thrown) =>
        flash.show({
          id,
          tone: "danger",
          title: t("resolveFailed"),
          text: <ErrorText error={readError(thrown)} />,
        }),
      onSettled: changed,
    }),
  );
  return (
    <Button
      size="sm"
      reason={whyNot}
      pending={resolve.isPending}
      onClick={() => resolve.mutate({ commentId, resolved: !resolved })}
    >
      {t(resolved ? "reopen" : "resolve")}
    </Button>
  );
}
