"use client";
import { Wrench } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { useStay } from "@/components/distribution/use-stay";
import { RegionName } from "@/components/regions/region-name";
import { useSentence } from "@/components/shell/use-sentence";
import { Button } from "@/components/ui/button";
import { CodeText } from "@/components/ui/code-text";
import { RelativeTime } from "@/components/ui/relative-time";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import { permissionStatus } from "@/server/domain/permission/permission-status";
import { regionLabel } from "@/server/domain/region/region-label";
import { AccessWords } from "./access-words";
import type { Aliases, PermissionRow as Row } from "./permission-data";
import { PermissionDialog } from "./permission-dialog";
import { PermissionStatusWord } from "./permission-status-word";
import { PermissionTrouble } from "./permission-trouble";
import { useRepair } from "./use-repair";

interface PermissionRowProps {
  packageId: string;
  row: Row;
  aliases: Aliases;
}

/** Columns of the table of permissions, the actions aside. */
export const PERMISSION_COLUMNS = ["region", "wanted", "actual", "status", "lookedAt"] as const;

/** One regional image: wanted beside actual, and under it what differs or failed. */
export function PermissionRow({ packageId, row, aliases }: PermissionRowProps) {
  const t = useTranslations("permissions.table");
  const name = regionLabel(row, useLocale());
  const hasTrouble = row.drift.length > 0 || row.trouble !== null;
  return (
    <>
      <tr>
        <Th scope="row" className="min-w-34">
          <RegionName region={{ ...row, id: row.regionId }} />
          <span className="flex flex-wrap items-baseline gap-x-2 font-normal text-ink-soft text-sm">
            {row.versions.map((version) => version.name).join(", ")}
            {row.imageId && (
              <CodeText className="text-ink-faint text-xs max-sm:hidden">{row.imageId}</CodeText>
            )}
          </span>
        </Th>
        <Td>
          <AccessWords access={row.wanted} />
          {row.tester && (
            <span className="block whitespace-nowrap pl-5.5 text-ink-faint text-sm">
              {t("tester")}
            </span>
          )}
        </Td>
        <Td>
          {row.actual ? (
            <Actual accounts={row.accounts} actual={row.actual} />
          ) : (
            <span className="whitespace-nowrap text-ink-faint">
              {t(row.isReady ? "unread" : "noImage")}
            </span>
          )}
        </Td>
        <Td>
          <PermissionStatusWord status={permissionStatus(row)} />
          {row.accounts.atLaunch.count > 0 && (
            <span className="block whitespace-nowrap text-ink-faint text-sm tabular-nums">
              {t("atLaunch", { count: row.accounts.atLaunch.count })}
            </span>
          )}
        </Td>
        <Td>
          <RelativeTime at={row.lookedAt} />
        </Td>
        <Td align="end" className="sticky right-0 bg-surface px-2 shadow-[-1px_0_0_var(--line)]">
          <RowActions packageId={packageId} row={row} aliases={aliases} name={name} />
        </Td>
      </tr>
      {hasTrouble && (
        <tr>
          <td className="max-sm:hidden" />
          <td colSpan={PERMISSION_COLUMNS.length} className="px-3 pb-3">
            {/* On a phone the table is wider than the window: the words stay in view while it scrolls. */}
            <div className="max-w-prose text-sm max-sm:sticky max-sm:left-3 max-sm:w-[calc(100vw-4rem)]">
              <PermissionTrouble row={row} />
            </div>
          </td>
        </tr>
      )}
    </>
  );
}

type ActualProps = Pick<Row, "accounts"> & { actual: NonNullable<Row["actual"]> };

function Actual({ accounts, actual }: ActualProps) {
  const t = useTranslations("permissions.table");
  const [extra, missing] = [accounts.unwanted.count, accounts.missing.count];
  const differences = [
    ...(extra > 0 && !actual.public ? [t("extra", { count: extra })] : []),
    ...(missing > 0 ? [t("missing", { count: missing })] : []),
  ];
  if (actual.status === "Missing") {
    return <span className="whitespace-nowrap">{t("deleted")}</span>;
  }
  return (
    <>
      <AccessWords access={actual} />
      {differences.length > 0 && (
        <span className="block whitespace-nowrap pl-5.5 text-ink-faint text-sm tabular-nums">
          {differences.join(" · ")}
        </span>
      )}
      {actual.status !== "Available" && (
        <span className="block whitespace-nowrap text-ink-faint text-sm">
          {t("imageIs", { status: actual.status })}
        </span>
      )}
    </>
  );
}

function RowActions({ packageId, row, aliases, name }: PermissionRowProps & { name: string }) {
  const t = useTranslations("permissions");
  const read = useSentence();
  const [open, setOpen] = useState(false);
  const { pending, repair } = useRepair(packageId, row.copyId, name);
  const stay = useStay(row.whyNotRepair === null || pending);
  const isGone = row.drift.some(({ kind }) => kind === "image_deleted");
  return (
    <div className="flex flex-col items-end gap-1">
      {stay.shown && (
        <Button
          size="sm"
          icon={<Wrench aria-hidden />}
          aria-label={t("repair.region", { region: name })}
          className="whitespace-nowrap"
          pending={pending}
          reason={pending ? null : read(row.whyNotRepair)}
          onClick={repair}
          {...stay.handlers}
        >
          {t(isGone ? "repair.copyAgain" : "repair.one")}
        </Button>
      )}
      <Button
        size="sm"
        variant="ghost"
        aria-label={t("details.openOf", { region: name })}
        onClick={() => setOpen(true)}
      >
        {t("details.open")}
      </Button>
      {open && (
        <PermissionDialog
          packageId={packageId}
          row={row}
          aliases={aliases}
          name={name}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
}
