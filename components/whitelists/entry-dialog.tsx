"use client";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { FormDialog } from "@/components/accounts/form-dialog";
import { TextLine } from "@/components/accounts/text-line";
import { useCheckedForm } from "@/components/accounts/use-checked-form";
import { useTRPC } from "@/components/shell/trpc";
import { CodeText } from "@/components/ui/code-text";
import { usePresent } from "@/components/ui/use-present";
import {
  entryOfForm,
  formOfEntry,
  NEW_ENTRY,
  type WhitelistForm,
  whitelistFormAt,
} from "@/server/domain/whitelist/whitelist-form";
import { whitelistEntry } from "@/server/domain/whitelist/whitelist-input";
import { PermissionCards } from "./permission-cards";
import { useWhitelistSaving } from "./use-whitelist-saving";
import type { WhitelistDetail, WhitelistEntryRow } from "./whitelist-data";

const MINUTE_MS = 60_000;

interface EntryDialogProps {
  detail: WhitelistDetail;
  /** The account to change, or null to add one. */
  entry: WhitelistEntryRow | null;
  onClose: () => void;
}

/** Adds an account to a whitelist or changes what it may do. Mount it to open it. */
export function EntryDialog({ detail, entry, onClose }: EntryDialogProps) {
  const t = useTranslations("whitelists.entry");
  const trpc = useTRPC();
  const { refresh, tell } = useWhitelistSaving();
  const base = { serviceId: detail.service.id, revision: detail.revision, reason: "" };
  const options = {
    onSuccess: () => {
      tell(t(entry ? "changed" : "added"));
      onClose();
    },
    onSettled: refresh,
  };
  const add = useMutation(trpc.whitelist.add.mutationOptions(options));
  const change = useMutation(trpc.whitelist.change.mutationOptions(options));
  const { error, reset, isPending } = entry ? change : add;

  function mutate(values: WhitelistForm) {
    const typed = whitelistEntry.parse(entryOfForm(values));
    const { accountUid, ...rest } = typed;
    if (entry) change.mutate({ ...base, accountUids: [accountUid], change: rest });
    else add.mutate({ ...base, source: { kind: "typed" }, entries: [typed] });
  }

  const initial = entry ? formOfEntry(entry) : NEW_ENTRY;
  const schema = whitelistFormAt(usePresent(MINUTE_MS), initial.lastDay);
  const form = useCheckedForm(schema, initial, { mutate, error, reset, isPending });
  return (
    <FormDialog
      title={t(entry ? "editTitle" : "addTitle", { service: detail.service.name })}
      submitLabel={t(entry ? "save" : "add")}
      onClose={onClose}
      form={form}
    >
      {entry ? (
        <p>
          {t("uid")} <CodeText>{entry.accountUid}</CodeText>
        </p>
      ) : (
        <TextLine
          field={form.field("accountUid")}
          label={t("uid")}
          hint={t("uidHint")}
          inputMode="numeric"
          spellCheck={false}
        />
      )}
      <TextLine field={form.field("alias")} label={t("alias")} hint={t("aliasHint")} optional />
      <PermissionCards scope={form.field("scope")} deploy={form.field("deploy")} />
      <TextLine
        field={form.field("lastDay")}
        label={t("lastDay")}
        hint={t("lastDayHint")}
        type="date"
        optional
      />
      <TextLine field={form.field("note")} label={t("note")} optional />
    </FormDialog>
  );
}
