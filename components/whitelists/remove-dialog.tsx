"use client";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ErrorText } from "@/components/shell/error-text";
import { readError } from "@/components/shell/read-error";
import { useTRPC } from "@/components/shell/trpc";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { WHITELIST_LIMITS } from "@/server/domain/whitelist/whitelist-input";
import { ListedInstances } from "./listed-instances";
import { useWhitelistSaving } from "./use-whitelist-saving";
import type { WhitelistDetail } from "./whitelist-data";

interface RemoveDialogProps {
  detail: WhitelistDetail;
  accountUids: readonly string[];
  onClose: () => void;
  onDone: () => void;
}

/** Says what it means to take accounts off a whitelist, and does it. Mount it to open it. */
export function RemoveDialog({ detail, accountUids, onClose, onDone }: RemoveDialogProps) {
  const t = useTranslations("whitelists.remove");
  const trpc = useTRPC();
  const { refresh, tell } = useWhitelistSaving();
  const [reason, setReason] = useState("");
  const count = accountUids.length;
  const remove = useMutation(
    trpc.whitelist.remove.mutationOptions({
      onSuccess: () => {
        tell(t("done", { count }));
        onDone();
        onClose();
      },
      onSettled: refresh,
    }),
  );
  const [uid = ""] = accountUids;
  const input = {
    serviceId: detail.service.id,
    revision: detail.revision,
    accountUids: [...accountUids],
    reason,
  };
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      tone="danger"
      title={t("title", { count, uid })}
      confirmLabel={t("confirm", { count })}
      consequences={
        <div className="flex flex-col gap-4">
          <p>{t("text", { count, service: detail.service.name })}</p>
          <ListedInstances service={detail.service} accountUids={accountUids} />
          <Field label={t("reason")} optional>
            {(control) => (
              <TextInput
                {...control}
                value={reason}
                maxLength={WHITELIST_LIMITS.reason.max}
                onChange={(event) => setReason(event.target.value)}
              />
            )}
          </Field>
        </div>
      }
      // The error shows in the dialog; the promise only tells it when to stop waiting.
      onConfirm={() => remove.mutateAsync(input).catch(() => undefined)}
      error={remove.error && <ErrorText error={readError(remove.error)} />}
    />
  );
}
