"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterChip } from "@/components/ui/filter-chip";
import { Pagination } from "@/components/ui/pagination";
import { SearchInput } from "@/components/ui/search-input";
import { EntryDialog } from "./entry-dialog";
import { EntryTable } from "./entry-table";
import { RemoveDialog } from "./remove-dialog";
import { ENTRY_STATUSES, type WhitelistState } from "./use-whitelist";
import type { WhitelistDetail, WhitelistEntryRow } from "./whitelist-data";

interface EntriesSectionProps {
  detail: WhitelistDetail;
  state: WhitelistState;
}

/** The accounts of a whitelist: searched, filtered, changed and removed. */
export function EntriesSection({ detail, state }: EntriesSectionProps) {
  const t = useTranslations("whitelists");
  const [editing, setEditing] = useState<WhitelistEntryRow | null>(null);
  const [removing, setRemoving] = useState<readonly string[] | null>(null);
  const { chosen } = state;
  const names = {
    any: t("filter.any"),
    active: t("filter.active"),
    expired: t("filter.expired"),
  };
  if (detail.all === 0) {
    return (
      <div className="rounded-lg border border-line bg-surface">
        <EmptyState title={t("noEntries.title")} text={t("noEntries.text")} />
      </div>
    );
  }
  return (
    <>
      <div className="mb-3 flex flex-wrap items-center gap-2">
        <div role="group" aria-label={t("filter.label")} className="flex flex-wrap gap-1.5">
          {ENTRY_STATUSES.map((status) => (
            <FilterChip
              key={status}
              label={names[status]}
              pressed={state.status === status}
              onPress={() => state.filter(status)}
            />
          ))}
        </div>
        <SearchInput
          label={t("searchEntries")}
          value={state.q}
          onChange={state.search}
          className="w-72 max-sm:w-full"
        />
        <Button
          reason={chosen.length === 0 ? t("remove.choose") : null}
          onClick={() => setRemoving(chosen)}
        >
          {t("remove.open", { count: chosen.length })}
        </Button>
      </div>
      {detail.matching === 0 ? (
        <div className="rounded-lg border border-line bg-surface">
          <EmptyState title={t("noEntry.title")} text={t("noEntry.text")} />
        </div>
      ) : (
        <>
          <EntryTable
            items={detail.items}
            chosen={chosen}
            onChoose={state.choose}
            onEdit={setEditing}
            onRemove={(uid) => setRemoving([uid])}
            busy={state.query.isPlaceholderData}
          />
          <Pagination
            page={state.page}
            pageSize={state.pageSize}
            total={detail.matching}
            onPage={state.goTo}
          />
        </>
      )}
      {editing && <EntryDialog detail={detail} entry={editing} onClose={() => setEditing(null)} />}
      {removing && (
        <RemoveDialog
          detail={detail}
          accountUids={removing}
          onClose={() => setRemoving(null)}
          onDone={() => state.choose([])}
        />
      )}
    </>
  );
}
