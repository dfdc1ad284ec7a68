"use client";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { CodeText } from "@/components/ui/code-text";
import { TableFrame } from "@/components/ui/table-frame";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { AccountDetail, AccountGroup } from "./account-data";
import { AddGroupDialog, RenameGroupDialog } from "./group-dialog";
import { Section } from "./section";

/** The resource groups that people of an account sort their packages into. */
export function GroupsSection({ account }: { account: AccountDetail }) {
  const t = useTranslations("accounts.groups");
  const [open, setOpen] = useState<"add" | AccountGroup | null>(null);
  const close = () => setOpen(null);
  return (
    <Section
      title={t("title")}
      text={t("text")}
      action={
        <Button icon={<Plus aria-hidden />} onClick={() => setOpen("add")}>
          {t("add")}
        </Button>
      }
    >
      <TableFrame label={t("table")}>
        <thead>
          <tr>
            <Th>{t("name")}</Th>
            <Th>{t("id")}</Th>
            <Th align="end">{t("packages")}</Th>
            <Th>
              <VisuallyHidden>{t("actions")}</VisuallyHidden>
            </Th>
          </tr>
        </thead>
        <tbody>
          {account.groups.map((group) => (
            <GroupRow key={group.id} group={group} onRename={() => setOpen(group)} />
          ))}
        </tbody>
      </TableFrame>
      {open === "add" && <AddGroupDialog uid={account.uid} onClose={close} />}
      {open && open !== "add" && <RenameGroupDialog group={open} onClose={close} />}
    </Section>
  );
}

function GroupRow({ group, onRename }: { group: AccountGroup; onRename: () => void }) {
  const t = useTranslations("accounts.groups");
  return (
    <tr className="hover:bg-sunken">
      <Th scope="row" className="min-w-40">
        {group.name}
        {group.isDefault && <span className="font-normal text-ink-faint"> ({t("isDefault")})</span>}
      </Th>
      <Td>
        <CodeText className="whitespace-nowrap">{group.id}</CodeText>
      </Td>
      <Td align="end" className="tabular-nums">
        {group.packages}
      </Td>
      <Td align="end" className="py-1">
        <Button
          size="sm"
          variant="ghost"
          className="whitespace-nowrap"
          aria-label={t("renameOf", { name: group.name })}
          onClick={onRename}
        >
          {t("rename")}
        </Button>
      </Td>
    </tr>
  );
}
