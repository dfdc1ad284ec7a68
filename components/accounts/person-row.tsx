"use client";
import { Ellipsis } from "lucide-react";
import { useTranslations } from "next-intl";
import { useSentence } from "@/components/shell/use-sentence";
import { Menu, type MenuItem } from "@/components/ui/menu";
import { RelativeTime } from "@/components/ui/relative-time";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import type { AccountPerson } from "./account-data";
import type { PersonDeed } from "./person-deed-dialog";
import { PersonStatus } from "./person-status";

interface PersonRowProps {
  person: AccountPerson;
  onChoose: (deed: PersonDeed | "changeRole") => void;
}

/** One person of an account. */
export function PersonRow({ person, onChoose }: PersonRowProps) {
  const t = useTranslations("accounts.people");
  const roles = useTranslations("shell.roles");
  const mark = person.self ? t("you") : person.demo ? t("demo") : null;
  return (
    <tr className="hover:bg-sunken">
      <Th scope="row" className="min-w-48">
        {person.name}
        {mark && <span className="font-normal text-ink-faint"> ({mark})</span>}
        <span className="block break-all font-normal text-ink-soft text-sm">{person.email}</span>
      </Th>
      <Td className="whitespace-nowrap">{roles(person.role)}</Td>
      <Td>
        <PersonStatus status={person.status} />
      </Td>
      <Td>
        <RelativeTime at={person.createdAt} />
      </Td>
      <Td className="w-10 py-1 pr-2 pl-0">
        <PersonMenu person={person} onChoose={onChoose} />
      </Td>
    </tr>
  );
}

function PersonMenu({ person, onChoose }: PersonRowProps) {
  const t = useTranslations("accounts.people");
  const read = useSentence();
  const turn: MenuItem =
    person.status === "disabled"
      ? {
          label: t("enable"),
          reason: read(person.whyNotEnable),
          onSelect: () => onChoose("enable"),
        }
      : {
          label: t("disable"),
          tone: "danger",
          reason: read(person.whyNotDisable),
          onSelect: () => onChoose("disable"),
        };
  return (
    <Menu
      label={t("menuOf", { name: person.name })}
      trigger={<Ellipsis aria-hidden />}
      variant="ghost"
      size="sm"
      items={[
        {
          label: t("changeRole"),
          reason: read(person.whyNotChangeRole),
          onSelect: () => onChoose("changeRole"),
        },
        {
          label: t("newPasswordLink"),
          reason: read(person.whyNotPasswordLink),
          onSelect: () => onChoose("newPasswordLink"),
        },
        { label: t("endSessions"), onSelect: () => onChoose("endSessions") },
        turn,
      ]}
    />
  );
}
