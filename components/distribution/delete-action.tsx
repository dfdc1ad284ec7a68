"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { paths } from "@/components/paths";
import { ErrorText } from "@/components/shell/error-text";
import { readError } from "@/components/shell/read-error";
import { useTRPC } from "@/components/shell/trpc";
import { useSentence } from "@/components/shell/use-sentence";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { useFlash } from "@/components/ui/flash-provider";
import { distributionFlashId } from "./use-settled-flash";
import type { VersionDetail } from "./version-data";

interface DeleteActionProps {
  version: VersionDetail;
  /** Called once it is gone, before the reader is taken to the package. */
  onDeleted: () => void;
}

/** Deletes a version, after saying what stays; a published one asks for its name to be typed. */
export function DeleteAction({ version, onDeleted }: DeleteActionProps) {
  const t = useTranslations("distribution.delete");
  const read = useSentence();
  const router = useRouter();
  const flash = useFlash();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState(false);
  const draft = version.state === "draft";
  const remove = useMutation(
    trpc.version.delete.mutationOptions({
      onSuccess: async () => {
        onDeleted();
        flash.dismiss(distributionFlashId(version.id));
        flash.show({ tone: "success", title: t("done", { name: version.name }) });
        router.push(paths.package(version.packageId));
        await queryClient.invalidateQueries(trpc.package.pathFilter());
      },
    }),
  );
  function close() {
    remove.reset();
    setAsking(false);
  }
  return (
    <>
      <Button
        icon={<Trash2 aria-hidden />}
        reason={read(version.whyNotDelete)}
        onClick={() => setAsking(true)}
      >
        {t("action")}
      </Button>
      <ConfirmDialog
        open={asking}
        onClose={close}
        title={t("title", { name: version.name })}
        consequences={
          <div className="flex flex-col gap-2">
            <p>{draft ? t("draft") : t("published")}</p>
            {!draft && <p>{t("imagesStay")}</p>}
          </div>
        }
        confirmLabel={t("confirm")}
        tone="danger"
        typedConsent={draft ? undefined : version.name}
        onConfirm={() => remove.mutateAsync({ versionId: version.id }).then(close, () => undefined)}
        error={remove.error && <ErrorText error={readError(remove.error)} />}
      />
    </>
  );
}
