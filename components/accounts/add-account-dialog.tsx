"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { paths } from "@/components/paths";
import { useTRPC } from "@/components/shell/trpc";
import { useFlash } from "@/components/ui/flash-provider";
import { DEFAULT_ROLE_NAME } from "@/server/domain/account/account-fields";
import { addAccountInput } from "@/server/domain/account/account-input";
import { AccountLines } from "./account-lines";
import { FormDialog } from "./form-dialog";
import { TextLine } from "./text-line";
import { useCheckedForm } from "./use-checked-form";

const EMPTY = { uid: "", name: "", roleName: DEFAULT_ROLE_NAME, deployRoleName: "" };

/** Adds an account and leads to its page, where people are added. Mount it to open it. */
export function AddAccountDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations("accounts");
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const flash = useFlash();
  const router = useRouter();
  const add = useMutation(
    trpc.account.add.mutationOptions({
      onSuccess: async ({ uid }, { name }) => {
        flash.show({
          id: "accounts",
          tone: "success",
          title: t("add.done", { name: name.trim() }),
          text: t("add.next"),
        });
        onClose();
        router.push(paths.account(uid));
        await queryClient.invalidateQueries(trpc.account.list.pathFilter());
      },
    }),
  );
  const form = useCheckedForm(addAccountInput, EMPTY, add);

  return (
    <FormDialog title={t("add.title")} submitLabel={t("add.submit")} onClose={onClose} form={form}>
      <TextLine
        field={form.field("uid")}
        label={t("fields.uid.label")}
        hint={t("fields.uid.hint")}
        inputMode="numeric"
        spellCheck={false}
        className="font-mono"
      />
      <AccountLines
        name={form.field("name")}
        roleName={form.field("roleName")}
        deployRoleName={form.field("deployRoleName")}
      />
    </FormDialog>
  );
}
