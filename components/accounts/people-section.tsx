"use client";
import { UserPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { TableFrame } from "@/components/ui/table-frame";
import { Th } from "@/components/ui/th";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { AccountDetail, AccountPerson, PasswordLink } from "./account-data";
import { AddPersonDialog } from "./add-person-dialog";
import { ChangeRoleDialog } from "./change-role-dialog";
import { PasswordLinkDialog } from "./password-link-dialog";
import { type PersonDeed, PersonDeedDialog } from "./person-deed-dialog";
import { PersonRow } from "./person-row";
import { Section } from "./section";

type Open =
  | { dialog: "add" }
  | { dialog: "link"; name: string; link: PasswordLink; added: boolean }
  | { dialog: "changeRole"; person: AccountPerson }
  | { dialog: "deed"; person: AccountPerson; deed: PersonDeed };

/** Who belongs to an account, and what an admin may do about it. */
export function PeopleSection({ account }: { account: AccountDetail }) {
  const t = useTranslations("accounts.people");
  const [open, setOpen] = useState<Open | null>(null);
  const add = (
    <Button
      variant="primary"
      icon={<UserPlus aria-hidden />}
      onClick={() => setOpen({ dialog: "add" })}
    >
      {t("add")}
    </Button>
  );
  return (
    <Section title={t("title")} text={t("text")} action={account.people.length > 0 && add}>
      {account.people.length === 0 ? (
        <div className="rounded-lg border border-line bg-surface">
          <EmptyState title={t("emptyTitle")} text={t("emptyText")} action={add} />
        </div>
      ) : (
        <PeopleTable
          people={account.people}
          onChoose={(person, deed) =>
            setOpen(
              deed === "changeRole" ? { dialog: deed, person } : { dialog: "deed", person, deed },
            )
          }
        />
      )}
      {open && <PeopleDialog account={account} open={open} setOpen={setOpen} />}
    </Section>
  );
}

interface PeopleTableProps {
  people: readonly AccountPerson[];
  onChoose: (person: AccountPerson, deed: PersonDeed | "changeRole") => void;
}

function PeopleTable({ people, onChoose }: PeopleTableProps) {
  const t = useTranslations("accounts.people.columns");
  return (
    <TableFrame label={t("table")}>
      <thead>
        <tr>
          <Th>{t("name")}</Th>
          <Th>{t("role")}</Th>
          <Th>{t("status")}</Th>
          <Th>{t("added")}</Th>
          <Th>
            <VisuallyHidden>{t("actions")}</VisuallyHidden>
          </Th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <PersonRow key={person.id} person={person} onChoose={(deed) => onChoose(person, deed)} />
        ))}
      </tbody>
    </TableFrame>
  );
}

interface PeopleDialogProps {
  account: AccountDetail;
  open: Open;
  setOpen: (open: Open | null) => void;
}

function PeopleDialog({ account, open, setOpen }: PeopleDialogProps) {
  const onClose = () => setOpen(null);
  const showLink = (added: boolean) => (name: string, link: PasswordLink) =>
    setOpen({ dialog: "link", name, link, added });
  switch (open.dialog) {
    case "add":
      return <AddPersonDialog account={account} onClose={onClose} onAdded={showLink(true)} />;
    case "link":
      return <PasswordLinkDialog {...open} onClose={onClose} />;
    case "changeRole":
      return <ChangeRoleDialog person={open.person} onClose={onClose} />;
    case "deed":
      return <PersonDeedDialog {...open} onClose={onClose} onLink={showLink(false)} />;
  }
}
