"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { RefreshCw } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { ErrorText } from "@/components/shell/error-text";
import { readError } from "@/components/shell/read-error";
import { useTRPC } from "@/components/shell/trpc";
import { Button } from "@/components/ui/button";
import { useFlash } from "@/components/ui/flash-provider";
import { LiveRegion } from "@/components/ui/live-region";

/** One message about searching at a time. */
const FLASH_ID = "search-orphans";

/** Searches every region now, and says which gave no answer. */
export function SearchAction({ found }: { found: number }) {
  const t = useTranslations("orphans.search");
  const format = useFormatter();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const flash = useFlash();
  const search = useMutation(
    trpc.orphan.search.mutationOptions({
      onMutate: () => flash.dismiss(FLASH_ID),
      onError: (thrown) =>
        flash.show({
          id: FLASH_ID,
          tone: "danger",
          title: t("failed"),
          text: <ErrorText error={readError(thrown)} />,
        }),
      onSuccess: async ({ unread }) => {
        if (unread.length > 0) {
          flash.show({
            id: FLASH_ID,
            tone: "warning",
            title: t("unread", { count: unread.length }),
            text: t("unreadText", { regions: format.list(unread) }),
          });
        }
        await queryClient.invalidateQueries(trpc.orphan.pathFilter());
      },
    }),
  );
  return (
    <>
      <Button
        variant="primary"
        icon={<RefreshCw aria-hidden />}
        pending={search.isPending}
        onClick={() => search.mutate()}
      >
        {t("now")}
      </Button>
      <LiveRegion message={search.isSuccess ? t("done", { count: found }) : ""} />
    </>
  );
}
