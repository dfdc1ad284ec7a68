import { useTranslations } from "next-intl";
import { CodeText } from "@/components/ui/code-text";
import type { AccountGroup } from "@/server/domain/permission/account-groups";
import type { Aliases, PermissionRow } from "./permission-data";

/** What needs somebody first. */
const GROUPS: readonly AccountGroup[] = ["unwanted", "missing", "shared", "unread", "atLaunch"];

interface AccountListProps {
  row: Pick<PermissionRow, "wanted" | "accounts" | "tester">;
  aliases: Aliases;
}

/** Accounts by how they stand: shared, missing, not wanted, at launch. Groups without accounts are left out, and of a long one the first are named. */
export function AccountList({ row, aliases }: AccountListProps) {
  const t = useTranslations("permissions.accounts");
  const shown = GROUPS.filter((group) => row.accounts[group].count > 0);
  if (shown.length === 0)
    return <p className="text-ink-soft">{t(row.wanted.public ? "public" : "none")}</p>;
  return (
    <dl className="flex flex-col gap-2">
      {shown.map((group) => (
        <div key={group}>
          <dt className="text-ink-faint text-sm">
            {t(group, { count: row.accounts[group].count })}
          </dt>
          <dd>
            <Named accounts={row.accounts[group]} tester={row.tester} aliases={aliases} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface NamedProps {
  accounts: PermissionRow["accounts"][AccountGroup];
  tester: PermissionRow["tester"];
  aliases: Aliases;
}

function Named({ accounts: { count, first }, tester, aliases }: NamedProps) {
  const t = useTranslations("permissions.accounts");
  return (
    <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-0.5">
      {first.map((uid) => (
        <li key={uid}>
          <CodeText className="text-xs">{uid}</CodeText>
          <span className="text-ink-soft text-sm">
            {" "}
            {uid === tester ? t("tester") : aliases[uid]}
          </span>
        </li>
      ))}
      {count > first.length && (
        <li className="text-ink-soft text-sm">{t("more", { count: count - first.length })}</li>
      )}
    </ul>
  );
}
