"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { ErrorText } from "@/components/shell/error-text";
import { readError } from "@/components/shell/read-error";
import { useTRPC } from "@/components/shell/trpc";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";

interface DeleteInstanceDialogProps {
  instance: { id: string; name: string };
  onClose: () => void;
  /** Called instead of onClose once deleting has begun. */
  onDeleted: () => void;
}

/** Asks before an instance goes with everything in it; its name must be typed. Mount it to open it. */
export function DeleteInstanceDialog({ instance, onClose, onDeleted }: DeleteInstanceDialogProps) {
  const t = useTranslations("instances.delete");
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const remove = useMutation(
    trpc.instance.delete.mutationOptions({
      onSuccess: async () => {
        onDeleted();
        await queryClient.invalidateQueries(trpc.instance.pathFilter());
      },
    }),
  );
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      tone="danger"
      title={t("title", { name: instance.name })}
      confirmLabel={t("confirm")}
      typedConsent={instance.name.trim()}
      consequences={
        <ul className="flex list-disc flex-col gap-1 pl-5">
          <li>{t("goes")}</li>
          <li>{t("stays")}</li>
          <li>{t("noUndo")}</li>
        </ul>
      }
      // The error shows in the dialog; the promise only tells it when to stop waiting.
      onConfirm={() => remove.mutateAsync({ instanceId: instance.id }).catch(() => undefined)}
      error={remove.error && <ErrorText error={readError(remove.error)} />}
    />
  );
}
