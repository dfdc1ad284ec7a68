"use client";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { ReadTrouble } from "@/components/shell/read-trouble";
import { useTRPC } from "@/components/shell/trpc";
import { Button } from "@/components/ui/button";
import { CodeText } from "@/components/ui/code-text";
import { CopyButton } from "@/components/ui/copy-button";
import { Dialog } from "@/components/ui/dialog";
import { Skeleton } from "@/components/ui/skeleton";
import { AccountList } from "./account-list";
import type { Aliases, PermissionRow } from "./permission-data";
import { PermissionTrouble } from "./permission-trouble";
import { ReceiptList } from "./receipt-list";

interface PermissionDialogProps {
  packageId: string;
  row: PermissionRow;
  aliases: Aliases;
  /** The region's name. */
  name: string;
  onClose: () => void;
}

/** Everything about one image's permission: account by account, and what every pass wanted, found and wrote. */
export function PermissionDialog({
  packageId,
  row,
  aliases,
  name,
  onClose,
}: PermissionDialogProps) {
  const t = useTranslations("permissions.details");
  const trpc = useTRPC();
  const query = useInfiniteQuery(
    trpc.permission.receipts.infiniteQueryOptions(
      { packageId, copyId: row.copyId },
      { getNextPageParam: (last) => last.next ?? undefined, initialCursor: null },
    ),
  );
  const receipts = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Dialog
      open
      onClose={onClose}
      size="lg"
      title={t("title", { region: name })}
      actions={<Button onClick={onClose}>{t("close")}</Button>}
    >
      <p className="flex flex-wrap items-center gap-x-2 text-ink-soft">
        {row.versions.map((version) => version.name).join(", ")}
        {row.imageId && (
          <span className="flex items-center gap-1">
            <CodeText className="text-sm">{row.imageId}</CodeText>
            <CopyButton value={row.imageId} label={t("imageId")} />
          </span>
        )}
      </p>
      <div className="empty:hidden">
        <PermissionTrouble row={row} />
      </div>
      <section aria-label={t("accounts")} className="flex flex-col gap-2">
        <h3 className="font-medium">{t("accounts")}</h3>
        <AccountList row={row} aliases={aliases} />
      </section>
      <section aria-label={t("receipts")} className="flex flex-col gap-2 border-line border-t pt-3">
        <h3 className="font-medium">{t("receipts")}</h3>
        {query.isPending && <Skeleton rows={3} />}
        {query.isError && <ReadTrouble query={query} />}
        {query.isSuccess && receipts.length === 0 && (
          <p className="text-ink-soft">{t("noReceipts")}</p>
        )}
        {receipts.length > 0 && <ReceiptList receipts={receipts} />}
        {query.hasNextPage && (
          <Button
            size="sm"
            className="self-start"
            pending={query.isFetchingNextPage}
            onClick={() => query.fetchNextPage()}
          >
            {t("older")}
          </Button>
        )}
      </section>
    </Dialog>
  );
}
