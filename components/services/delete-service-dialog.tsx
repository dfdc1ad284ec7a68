"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { ErrorText } from "@/components/shell/error-text";
import { readError } from "@/components/shell/read-error";
import { useTRPC } from "@/components/shell/trpc";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { useFlash } from "@/components/ui/flash-provider";

interface DeleteServiceDialogProps {
  service: { id: string; name: string };
  onClose: () => void;
  /** Called instead of onClose once it is gone, before the lists are read anew. */
  onDeleted: () => void;
}

/** Asks before a service that was never published goes. Mount it to open it. */
export function DeleteServiceDialog({ service, onClose, onDeleted }: DeleteServiceDialogProps) {
  const t = useTranslations("services.deleteService");
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const flash = useFlash();
  const remove = useMutation(
    trpc.service.delete.mutationOptions({
      onSuccess: async () => {
        flash.show({ tone: "success", title: t("done", { name: service.name }) });
        onDeleted();
        await queryClient.invalidateQueries(trpc.service.list.pathFilter());
      },
    }),
  );
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      tone="danger"
      title={t("title", { name: service.name })}
      confirmLabel={t("confirm")}
      consequences={
        <ul className="flex list-disc flex-col gap-1 pl-5">
          <li>{t("goes")}</li>
          <li>{t("stays")}</li>
          <li>{t("noUndo")}</li>
        </ul>
      }
      // The error shows in the dialog; the promise only tells it when to stop waiting.
      onConfirm={() => remove.mutateAsync({ serviceId: service.id }).catch(() => undefined)}
      error={remove.error && <ErrorText error={readError(remove.error)} />}
    />
  );
}
