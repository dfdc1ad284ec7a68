"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useTRPC } from "@/components/shell/trpc";
import { useFlash } from "@/components/ui/flash-provider";
import { editAccountInput } from "@/server/domain/account/account-input";
import type { AccountDetail } from "./account-data";
import { AccountLines } from "./account-lines";
import { FormDialog } from "./form-dialog";
import { useCheckedForm } from "./use-checked-form";

interface EditAccountDialogProps {
  account: Pick<AccountDetail, "uid" | "name" | "roleName" | "deployRoleName">;
  onClose: () => void;
}

/** Changes what an account is called and which roles let Imagecast in. Mount it to open it. */
export function EditAccountDialog({ account, onClose }: EditAccountDialogProps) {
  const t = useTranslations("accounts.edit");
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const flash = useFlash();
  const edit = useMutation(
    trpc.account.edit.mutationOptions({
      onSuccess: async (_, { name }) => {
        flash.show({ id: "accounts", tone: "success", title: t("done", { name: name.trim() }) });
        onClose();
        await queryClient.invalidateQueries(trpc.account.pathFilter());
      },
    }),
  );
  const { uid, name } = account;
  const form = useCheckedForm(
    editAccountInput,
    {
      uid,
      name,
      roleName: account.roleName ?? "",
      deployRoleName: account.deployRoleName ?? "",
    },
    edit,
  );

  return (
    <FormDialog
      title={t("title", { name })}
      submitLabel={t("submit")}
      onClose={onClose}
      form={form}
    >
      <p className="text-ink-soft">{t("uidLocked")}</p>
      <AccountLines
        name={form.field("name")}
        roleName={form.field("roleName")}
        deployRoleName={form.field("deployRoleName")}
      />
    </FormDialog>
  );
}
