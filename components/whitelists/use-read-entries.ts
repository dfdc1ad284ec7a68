"use client";
import { useMemo } from "react";
import { usePresent } from "@/components/ui/use-present";
import { unknownColumns } from "@/server/domain/whitelist/entry-columns";
import { looksRounded } from "@/server/domain/whitelist/looks-rounded";
import { readEntryRows } from "@/server/domain/whitelist/read-entry-rows";
import type { WhitelistForm } from "@/server/domain/whitelist/whitelist-form";
import { readTable } from "./read-table";
import { useListedAccounts } from "./use-listed-accounts";
import type { WhitelistDetail } from "./whitelist-data";

const MINUTE_MS = 60_000;

/** Reads pasted text as accounts for a whitelist, and finds what is odd about it as a whole. */
export function useReadEntries(
  detail: WhitelistDetail,
  text: string,
  { scope, deploy }: Pick<WhitelistForm, "scope" | "deploy">,
) {
  const now = usePresent(MINUTE_MS);
  const listed = useListedAccounts(detail);
  const owner = detail.service.account.uid;
  const rows = useMemo(() => readTable(text), [text]);
  const lines = useMemo(() => {
    const preset = { scope, deploy: deploy === "yes", expiresAt: null };
    return readEntryRows(rows, { owner, listed: listed ?? new Set<string>() }, preset, now);
  }, [rows, owner, listed, scope, deploy, now]);
  const entries = lines.flatMap((line) => (line.kind === "valid" ? [line.entry] : []));
  return {
    /** Who is on the whitelist already is still being read. */
    reading: listed === null,
    lines,
    entries,
    invalid: lines.filter(({ kind }) => kind === "invalid").length,
    unknownColumns: unknownColumns(rows[0]?.cells ?? []),
    rounded: looksRounded(entries.map(({ accountUid }) => accountUid)),
  };
}

/** See useReadEntries. */
export type ReadEntries = ReturnType<typeof useReadEntries>;
