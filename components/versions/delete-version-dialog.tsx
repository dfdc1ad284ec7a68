"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { ErrorText } from "@/components/shell/error-text";
import { readError } from "@/components/shell/read-error";
import { useTRPC } from "@/components/shell/trpc";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { useFlash } from "@/components/ui/flash-provider";
import type { VersionState } from "@/server/domain/version/version-lifecycle";
import { distributionFlashId } from "./distribution-flash-id";

interface DeleteVersionDialogProps {
  version: { id: string; name: string; state: VersionState };
  onClose: () => void;
  /** Called instead of onClose once it is gone. */
  onDeleted?: () => void;
}

/** Asks before a version goes and says what stays; a published one needs its name typed. Mount it to open it. */
export function DeleteVersionDialog({ version, onClose, onDeleted }: DeleteVersionDialogProps) {
  const t = useTranslations("versions.delete");
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const flash = useFlash();
  const kind = version.state === "draft" ? "draft" : "version";
  const remove = useMutation(
    trpc.version.delete.mutationOptions({
      onSuccess: async () => {
        flash.dismiss(distributionFlashId(version.id));
        flash.show({ tone: "success", title: t(`${kind}.done`, { name: version.name }) });
        (onDeleted ?? onClose)();
        await queryClient.invalidateQueries(trpc.package.pathFilter());
      },
    }),
  );
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      tone="danger"
      title={t(`${kind}.title`, { name: version.name })}
      confirmLabel={t(`${kind}.confirm`)}
      typedConsent={kind === "version" ? version.name : undefined}
      consequences={
        <ul className="flex list-disc flex-col gap-1 pl-5">
          <li>{t(`${kind}.goes`)}</li>
          <li>{t(`${kind}.stays`)}</li>
          <li>{t("noUndo")}</li>
        </ul>
      }
      // The error shows in the dialog; the promise only tells it when to stop waiting.
      onConfirm={() => remove.mutateAsync({ versionId: version.id }).catch(() => undefined)}
      error={remove.error && <ErrorText error={readError(remove.error)} />}
    />
  );
}
