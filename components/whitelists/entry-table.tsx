"use client";
import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/checkbox";
import { TableFrame } from "@/components/ui/table-frame";
import { Th } from "@/components/ui/th";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { EntryRow } from "./entry-row";
import type { WhitelistEntryRow } from "./whitelist-data";

interface EntryTableProps {
  items: readonly WhitelistEntryRow[];
  chosen: readonly string[];
  onChoose: (uids: readonly string[]) => void;
  onEdit: (entry: WhitelistEntryRow) => void;
  onRemove: (accountUid: string) => void;
  busy: boolean;
}

/** One page of the accounts of a whitelist. */
export function EntryTable({ items, chosen, onChoose, onEdit, onRemove, busy }: EntryTableProps) {
  const t = useTranslations("whitelists.columns");
  const all = items.map(({ accountUid }) => accountUid);
  const every = chosen.length === all.length;
  return (
    <TableFrame label={t("entries")} busy={busy}>
      <thead>
        <tr>
          <Th>
            <Checkbox
              labelHidden
              label={t("chooseAll")}
              checked={every}
              indeterminate={!every && chosen.length > 0}
              onChange={(on) => onChoose(on ? all : [])}
            />
          </Th>
          <Th>{t("account")}</Th>
          <Th>{t("versions")}</Th>
          <Th>{t("may")}</Th>
          <Th>{t("until")}</Th>
          <Th>{t("note")}</Th>
          <Th>{t("added")}</Th>
          <Th className="sticky right-0">
            <VisuallyHidden>{t("actions")}</VisuallyHidden>
          </Th>
        </tr>
      </thead>
      <tbody>
        {items.map((entry) => {
          const { accountUid } = entry;
          return (
            <EntryRow
              key={accountUid}
              entry={entry}
              chosen={chosen.includes(accountUid)}
              onChoose={(on) =>
                onChoose(on ? [...chosen, accountUid] : chosen.filter((uid) => uid !== accountUid))
              }
              onEdit={() => onEdit(entry)}
              onRemove={() => onRemove(accountUid)}
            />
          );
        })}
      </tbody>
    </TableFrame>
  );
}
