"use client";
import { ErrorText } from "@/components/shell/error-text";
import { readError } from "@/components/shell/read-error";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import type { useSteer } from "./use-steer";

interface CancelDialogProps {
  open: boolean;
  onClose: () => void;
  title: string;
  text: string;
  confirmLabel: string;
  versionId: string;
  /** Null cancels everything that is on its way. */
  regionId: string | null;
  cancel: ReturnType<typeof useSteer>["cancel"];
}

/** Asks before copies are stopped; a refusal stays in the dialog. */
export function CancelDialog({ cancel, versionId, regionId, ...props }: CancelDialogProps) {
  function close() {
    cancel.reset();
    props.onClose();
  }
  return (
    <ConfirmDialog
      open={props.open}
      onClose={close}
      title={props.title}
      consequences={props.text}
      confirmLabel={props.confirmLabel}
      tone="danger"
      onConfirm={() => cancel.mutateAsync({ versionId, regionId }).then(close, () => undefined)}
      error={cancel.error && <ErrorText error={readError(cancel.error)} />}
    />
  );
}
