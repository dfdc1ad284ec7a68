"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { paths } from "@/components/paths";
import { ErrorText } from "@/components/shell/error-text";
import { readError } from "@/components/shell/read-error";
import { useTRPC } from "@/components/shell/trpc";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { useFlash } from "@/components/ui/flash-provider";
import type { AccountPerson, PasswordLink } from "./account-data";

/** What is asked about before it is done to a person. */
export type PersonDeed = "disable" | "enable" | "endSessions" | "newPasswordLink";

interface PersonDeedDialogProps {
  person: AccountPerson;
  deed: PersonDeed;
  onClose: () => void;
  /** Called instead of onClose once a link has been made. */
  onLink: (name: string, link: PasswordLink) => void;
}

/** Says what a deed means for a person, and does it. Mount it to open it. */
export function PersonDeedDialog({ person, deed, onClose, onLink }: PersonDeedDialogProps) {
  const t = useTranslations(`accounts.deeds.${deed}`);
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const flash = useFlash();
  const { name } = person;
  const onSuccess = async (link: PasswordLink | undefined) => {
    if (link) onLink(name, link);
    else {
      flash.show({ id: "accounts", tone: "success", title: t("done", { name }) });
      onClose();
    }
    // Whoever ended their own sessions has nothing left to read here.
    if (deed === "endSessions" && person.self) window.location.assign(paths.signIn());
    else await queryClient.invalidateQueries(trpc.account.get.pathFilter());
  };
  const plain = { onSuccess: () => onSuccess(undefined) };
  const mutations = {
    disable: useMutation(trpc.user.disable.mutationOptions(plain)),
    enable: useMutation(trpc.user.enable.mutationOptions(plain)),
    endSessions: useMutation(trpc.user.endSessions.mutationOptions(plain)),
    newPasswordLink: useMutation(trpc.user.newPasswordLink.mutationOptions({ onSuccess })),
  };
  const { error, mutateAsync } = mutations[deed];

  return (
    <ConfirmDialog
      open
      onClose={onClose}
      tone={deed === "disable" ? "danger" : "primary"}
      title={t("title", { name })}
      confirmLabel={t("confirm")}
      consequences={<p>{t(person.self ? "textSelf" : "text")}</p>}
      // The error shows in the dialog; the promise only tells it when to stop waiting.
      onConfirm={() => mutateAsync({ userId: person.id }).catch(() => undefined)}
      error={error && <ErrorText error={readError(error)} />}
    />
  );
}
