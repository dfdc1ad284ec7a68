"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useTRPC } from "@/components/shell/trpc";
import { useFlash } from "@/components/ui/flash-provider";
import { addGroupInput, renameGroupInput } from "@/server/domain/account/account-input";
import type { AccountGroup } from "./account-data";
import { FormDialog } from "./form-dialog";
import { TextLine } from "./text-line";
import { useCheckedForm } from "./use-checked-form";

function useSaved(message: "added" | "renamed", onClose: () => void) {
  const t = useTranslations("accounts.groups");
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const flash = useFlash();
  return async (_: unknown, { name }: { name: string }) => {
    flash.show({ id: "accounts", tone: "success", title: t(message, { name: name.trim() }) });
    onClose();
    await queryClient.invalidateQueries(trpc.account.get.pathFilter());
  };
}

/** Adds a resource group to an account. Mount it to open it. */
export function AddGroupDialog({ uid, onClose }: { uid: string; onClose: () => void }) {
  const t = useTranslations("accounts.groups");
  const trpc = useTRPC();
  const onSuccess = useSaved("added", onClose);
  const add = useMutation(trpc.account.addGroup.mutationOptions({ onSuccess }));
  const form = useCheckedForm(addGroupInput, { uid, name: "" }, add);
  return (
    <FormDialog title={t("add")} submitLabel={t("addSubmit")} onClose={onClose} form={form}>
      <TextLine field={form.field("name")} label={t("name")} hint={t("nameHint")} />
    </FormDialog>
  );
}

/** Gives a resource group another name. Mount it to open it. */
export function RenameGroupDialog(props: { group: AccountGroup; onClose: () => void }) {
  const { group, onClose } = props;
  const t = useTranslations("accounts.groups");
  const trpc = useTRPC();
  const onSuccess = useSaved("renamed", onClose);
  const rename = useMutation(trpc.account.renameGroup.mutationOptions({ onSuccess }));
  const form = useCheckedForm(renameGroupInput, { groupId: group.id, name: group.name }, rename);
  return (
    <FormDialog
      title={t("renameTitle", { name: group.name })}
      submitLabel={t("renameSubmit")}
      onClose={onClose}
      form={form}
    >
      <TextLine field={form.field("name")} label={t("name")} hint={t("nameHint")} />
    </FormDialog>
  );
}
