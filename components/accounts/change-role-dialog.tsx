"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useTRPC } from "@/components/shell/trpc";
import { useFlash } from "@/components/ui/flash-provider";
import { changeRoleInput } from "@/server/domain/user/user-input";
import type { AccountPerson } from "./account-data";
import { FormDialog } from "./form-dialog";
import { RoleCards } from "./role-cards";
import { useCheckedForm } from "./use-checked-form";

interface ChangeRoleDialogProps {
  person: AccountPerson;
  onClose: () => void;
}

/** Gives a person another role. Mount it to open it. */
export function ChangeRoleDialog({ person, onClose }: ChangeRoleDialogProps) {
  const t = useTranslations("accounts.people");
  const roles = useTranslations("shell.roles");
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const flash = useFlash();
  const { id, name } = person;
  const change = useMutation(
    trpc.user.changeRole.mutationOptions({
      onSuccess: async (_, { role }) => {
        flash.show({
          id: "accounts",
          tone: "success",
          title: t("roleChanged", { name, role: roles(role) }),
        });
        onClose();
        await queryClient.invalidateQueries(trpc.account.get.pathFilter());
      },
    }),
  );
  const form = useCheckedForm(changeRoleInput, { userId: id, role: person.role }, change);

  return (
    <FormDialog
      title={t("changeRoleTitle", { name })}
      submitLabel={t("changeRoleSubmit")}
      onClose={onClose}
      form={form}
    >
      <RoleCards field={form.field("role")} />
      <p className="text-ink-soft">{t("roleActsAtOnce")}</p>
    </FormDialog>
  );
}
