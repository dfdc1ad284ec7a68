"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ErrorText } from "@/components/shell/error-text";
import { readError } from "@/components/shell/read-error";
import { useTRPC } from "@/components/shell/trpc";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Field } from "@/components/ui/field";
import { useFlash } from "@/components/ui/flash-provider";
import { TextArea } from "@/components/ui/text-area";
import { DeedConsequences } from "./deed-consequences";
import type { ServiceDetail } from "./service-data";
import { type DeedSubject, type ServiceDeed, takesWords } from "./service-deed";
import { useServiceDeed } from "./use-service-deed";
import { useVersionLabel } from "./use-version-label";

interface ServiceDeedDialogProps {
  deed: ServiceDeed;
  service: ServiceDetail;
  version: DeedSubject;
  onClose: () => void;
  /** Called instead of onClose once it is done, before the pages are read anew. */
  onDone?: () => void;
}

/** Says what a deed will do to a version of a service, and does it. Mount it to open it. */
export function ServiceDeedDialog(props: ServiceDeedDialogProps) {
  const { deed, version, onClose, onDone = onClose } = props;
  const t = useTranslations("services.deeds");
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const flash = useFlash();
  const labelOf = useVersionLabel();
  const { perform, error } = useServiceDeed(deed);
  // Later news must not change what a person agrees to: the server refuses what is not as it was shown.
  const [service] = useState(props.service);
  const [words, setWords] = useState("");
  const name = { service: service.name, version: labelOf(version) };

  async function confirm() {
    const { onlineVersionId } = service;
    try {
      await perform(version, { onlineVersionId, words });
    } catch {
      // The error shows in the dialog.
      return;
    }
    flash.show({ tone: "success", title: t(`${deed}.done`, name) });
    onDone();
    await queryClient.invalidateQueries(trpc.service.pathFilter());
  }

  return (
    <ConfirmDialog
      open
      onClose={onClose}
      tone={deed === "delete" || deed === "takeOffline" ? "danger" : "primary"}
      title={t(`${deed}.title`, name)}
      confirmLabel={t(`${deed}.confirm`)}
      consequences={
        <div className="flex flex-col gap-3">
          <DeedConsequences deed={deed} service={service} version={version} />
          {takesWords(deed) && (
            <Field label={t(deed === "submit" ? "note" : "reason")} optional>
              {(control) => (
                <TextArea
                  {...control}
                  rows={3}
                  maxLength={deed === "submit" ? 2000 : 500}
                  value={words}
                  onChange={(event) => setWords(event.target.value)}
                />
              )}
            </Field>
          )}
        </div>
      }
      onConfirm={confirm}
      error={error && <ErrorText error={readError(error)} />}
    />
  );
}
