"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useTRPC } from "@/components/shell/trpc";
import type { Role } from "@/server/domain/actor";
import { addUserInput } from "@/server/domain/user/user-input";
import type { AccountDetail, PasswordLink } from "./account-data";
import { FormDialog } from "./form-dialog";
import { RoleCards } from "./role-cards";
import { TextLine } from "./text-line";
import { useCheckedForm } from "./use-checked-form";

interface AddPersonDialogProps {
  account: Pick<AccountDetail, "uid" | "name" | "roleName">;
  onClose: () => void;
  /** Called instead of onClose once the person is there, with the link to hand over. */
  onAdded: (name: string, link: PasswordLink) => void;
}

/** Adds a person to an account. Mount it to open it. */
export function AddPersonDialog({ account, onClose, onAdded }: AddPersonDialogProps) {
  const t = useTranslations("accounts");
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const add = useMutation(
    trpc.user.add.mutationOptions({
      onSuccess: async (link, { name }) => {
        onAdded(name.trim(), link);
        await queryClient.invalidateQueries(trpc.account.pathFilter());
      },
    }),
  );
  // An account with a role brings images: its people publish them.
  const role = account.roleName ? "supplier" : "customer";
  const initial = { accountUid: account.uid, name: "", email: "", role: role as Role };
  const form = useCheckedForm(addUserInput, initial, add);

  return (
    <FormDialog
      title={t("people.addTitle", { account: account.name })}
      submitLabel={t("people.addSubmit")}
      onClose={onClose}
      form={form}
    >
      <TextLine field={form.field("name")} label={t("fields.person.label")} />
      <TextLine
        field={form.field("email")}
        label={t("fields.email.label")}
        hint={t("fields.email.hint")}
        type="email"
        spellCheck={false}
      />
      <RoleCards field={form.field("role")} />
      <p className="text-ink-soft">{t("people.addNext")}</p>
    </FormDialog>
  );
}
