"use client";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { CodeText } from "@/components/ui/code-text";
import { RelativeTime } from "@/components/ui/relative-time";
import { StatusIndicator } from "@/components/ui/status-indicator";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import { lastDayOf } from "@/server/domain/whitelist/expiry-day";
import { useLastDay } from "./use-last-day";
import type { WhitelistEntryRow } from "./whitelist-data";

interface EntryRowProps {
  entry: WhitelistEntryRow;
  chosen: boolean;
  onChoose: (on: boolean) => void;
  onEdit: () => void;
  onRemove: () => void;
}

/** One account of a whitelist. */
export function EntryRow({ entry, chosen, onChoose, onEdit, onRemove }: EntryRowProps) {
  const t = useTranslations("whitelists");
  const { accountUid: uid, alias } = entry;
  return (
    <tr className="group hover:bg-sunken">
      <Td>
        <Checkbox
          labelHidden
          label={t("columns.choose", { uid })}
          checked={chosen}
          onChange={onChoose}
        />
      </Td>
      <Th scope="row">
        <CodeText className="whitespace-nowrap">{uid}</CodeText>
        {alias && <span className="block font-normal text-ink-faint text-sm">{alias}</span>}
      </Th>
      <Td className="min-w-32">{t(entry.scope === "all" ? "scope.all" : "scope.official")}</Td>
      <Td className="min-w-28">{t(entry.deploy ? "may.deploy" : "may.access")}</Td>
      <Td className="min-w-28">
        <Until entry={entry} />
      </Td>
      <Td className="wrap-anywhere min-w-24">{entry.note || "-"}</Td>
      <Td className="min-w-28">
        <RelativeTime at={entry.addedAt} />
        <span className="block text-ink-faint text-sm">{entry.addedBy}</span>
      </Td>
      <Td
        align="end"
        className="sticky right-0 whitespace-nowrap bg-surface px-2 py-1 shadow-[-1px_0_0_var(--line)] group-hover:bg-sunken"
      >
        <span className="flex justify-end max-sm:flex-col">
          <Button
            size="sm"
            variant="ghost"
            aria-label={t("entry.editOf", { uid })}
            onClick={onEdit}
          >
            {t("entry.edit")}
          </Button>
          <Button size="sm" variant="ghost" aria-label={t("remove.of", { uid })} onClick={onRemove}>
            {t("remove.one")}
          </Button>
        </span>
      </Td>
    </tr>
  );
}

function Until({ entry: { expiresAt, expired } }: { entry: WhitelistEntryRow }) {
  const t = useTranslations("whitelists.until");
  const lastDay = useLastDay();
  if (!expiresAt) return t("never");
  return (
    <>
      {expired && <StatusIndicator tone="warning" label={t("expired")} />}
      <time
        dateTime={lastDayOf(expiresAt)}
        className={expired ? "block text-ink-faint text-sm" : undefined}
      >
        {lastDay(expiresAt)}
      </time>
    </>
  );
}
