"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { ErrorText } from "@/components/shell/error-text";
import { readError } from "@/components/shell/read-error";
import { useTRPC } from "@/components/shell/trpc";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { useFlash } from "@/components/ui/flash-provider";
import type { PackageSubject } from "./package-data";

interface DeletePackageDialogProps {
  subject: PackageSubject;
  onClose: () => void;
  /** Called instead of onClose once it is gone, before the lists are read anew. */
  onDeleted: () => void;
}

/** Asks before a package goes. One that was published needs its name typed. Mount it to open it. */
export function DeletePackageDialog({ subject, onClose, onDeleted }: DeletePackageDialogProps) {
  const t = useTranslations("packages.delete");
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const flash = useFlash();
  const remove = useMutation(
    trpc.package.delete.mutationOptions({
      onSuccess: async () => {
        flash.show({ tone: "success", title: t("done", { name: subject.name }) });
        onDeleted();
        await queryClient.invalidateQueries(trpc.package.list.pathFilter());
      },
    }),
  );

  return (
    <ConfirmDialog
      open
      onClose={onClose}
      tone="danger"
      title={t("title", { name: subject.name })}
      confirmLabel={t("confirm")}
      typedConsent={subject.published ? subject.name : undefined}
      consequences={
        <ul className="flex list-disc flex-col gap-1 pl-5">
          <li>{t(subject.published ? "versionsGo" : "draftGoes")}</li>
          {subject.published && <li>{t("imagesStay")}</li>}
          <li>{t("nameFree")}</li>
          <li>{t("noUndo")}</li>
        </ul>
      }
      // The error shows in the dialog; the promise only tells it when to stop waiting.
      onConfirm={() => remove.mutateAsync({ packageId: subject.id }).catch(() => undefined)}
      error={remove.error && <ErrorText error={readError(remove.error)} />}
    />
  );
}
