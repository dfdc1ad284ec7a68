"use client";
import { useMutation } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { ErrorText } from "@/components/shell/error-text";
import { readError } from "@/components/shell/read-error";
import { useTRPC } from "@/components/shell/trpc";
import { useFlash } from "@/components/ui/flash-provider";
import { regionLabel } from "@/server/domain/region/region-label";
import type { Orphan } from "./orphan-data";
import { useOrphanMutation } from "./use-orphan-mutation";

/** Adopts an orphaned image; what came of it is said in a message. */
export function useAdoptOrphan(onActed: () => void) {
  const t = useTranslations("orphans.adopt");
  const locale = useLocale();
  const trpc = useTRPC();
  const flash = useFlash();
  const mutation = useMutation(trpc.orphan.adopt.mutationOptions(useOrphanMutation(onActed)));
  return {
    /** Id of the image that is being adopted. */
    adopting: mutation.isPending ? mutation.variables.imageId : null,
    adopt: (orphan: Orphan) => {
      const { regionId, imageId } = orphan;
      const values = { image: imageId, region: regionLabel(orphan, locale) };
      const id = `adopt-${regionId}-${imageId}`;
      flash.dismiss(id);
      const onSuccess = () =>
        flash.show({ id, tone: "success", title: t("done", values), text: t("doneText") });
      const onError = (thrown: unknown) => {
        const text = <ErrorText error={readError(thrown)} />;
        flash.show({ id, tone: "danger", title: t("failed", values), text });
      };
      mutation.mutate({ regionId, imageId }, { onSuccess, onError });
    },
  };
}
