"use client";
import { useTranslations } from "next-intl";
import { CodeText } from "@/components/ui/code-text";
import { RelativeTime } from "@/components/ui/relative-time";
import { AccessWords } from "./access-words";
import type { PermissionReceipt } from "./permission-data";

/** What every pass over an image wanted, found and wrote, newest first. */
export function ReceiptList({ receipts }: { receipts: readonly PermissionReceipt[] }) {
  const t = useTranslations("permissions.receipt");
  return (
    <ol className="flex flex-col gap-2" aria-label={t("label")}>
      {receipts.map((receipt) => (
        <li key={receipt.id} className="rounded-md border border-line bg-sunken px-3 py-2">
          <p className="flex flex-wrap justify-between gap-x-4 text-sm">
            <span className="font-medium">{t(`reason.${receipt.reason}`)}</span>
            <span className="text-ink-faint">
              <RelativeTime at={receipt.at} />
            </span>
          </p>
          <dl className="mt-1 flex flex-wrap gap-x-8 gap-y-1 text-sm">
            <div>
              <dt className="text-ink-faint">{t("wanted")}</dt>
              <dd>
                <AccessWords access={receipt.wanted} />
              </dd>
            </div>
            <div>
              <dt className="text-ink-faint">{t("found")}</dt>
              <dd>
                <Found receipt={receipt} />
              </dd>
            </div>
          </dl>
          <Calls receipt={receipt} />
        </li>
      ))}
    </ol>
  );
}

function Found({ receipt: { found } }: { receipt: PermissionReceipt }) {
  const t = useTranslations("permissions.table");
  if (!found) return t("unread");
  return found.status === "Missing" ? (
    t("deleted")
  ) : (
    <AccessWords access={{ public: found.public, count: found.accounts.length }} />
  );
}

function Calls({ receipt: { written } }: { receipt: PermissionReceipt }) {
  const t = useTranslations("permissions.receipt");
  if (written.length === 0)
    return <p className="mt-1 text-ink-soft text-sm">{t("nothingWritten")}</p>;
  return (
    <ul className="mt-1 flex flex-col gap-1 text-sm">
      {written.map((call) => (
        <li key={`${call.requestId}-${call.call}-${call.accounts[0] ?? ""}`}>
          <span className={call.error ? "text-danger" : undefined}>
            {t(`call.${call.call}`, { count: call.accounts.length })}
            {call.error && ` – ${t("refused")}`}
          </span>
          {call.error && (
            <span className="block text-ink-soft">
              <CodeText className="text-xs">{call.error.code}</CodeText>{" "}
              <span lang="en">{call.error.message}</span>
            </span>
          )}
          {call.requestId && (
            <span className="block text-ink-faint">
              {t("requestId")} <CodeText className="text-xs">{call.requestId}</CodeText>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
