import { useTranslations } from "next-intl";
import { CodeText } from "@/components/ui/code-text";
import type { Aliases, PermissionRow } from "./permission-data";

interface AccountListProps {
  row: Pick<PermissionRow, "wanted" | "actual" | "atLaunch" | "tester">;
  aliases: Aliases;
}

/** Accounts by how they stand: shared, missing, not wanted, at launch. Groups without accounts are left out. */
export function AccountList({ row, aliases }: AccountListProps) {
  const t = useTranslations("permissions.accounts");
  const { wanted, actual, atLaunch } = row;
  const held = actual?.accounts ?? [];
  const groups = [
    ["unwanted", held.filter((uid) => !wanted.accounts.includes(uid))],
    [
      "missing",
      wanted.accounts.filter((uid) => actual && !held.includes(uid) && !atLaunch.includes(uid)),
    ],
    ["shared", wanted.accounts.filter((uid) => held.includes(uid))],
    ["unread", actual ? [] : wanted.accounts],
    ["atLaunch", atLaunch],
  ] as const;
  const shown = groups.filter(([, uids]) => uids.length > 0);
  if (shown.length === 0)
    return <p className="text-ink-soft">{t(wanted.public ? "public" : "none")}</p>;
  return (
    <dl className="flex flex-col gap-2">
      {shown.map(([group, uids]) => (
        <div key={group}>
          <dt className="text-ink-faint text-sm">{t(group, { count: uids.length })}</dt>
          <dd>
            <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-0.5">
              {uids.map((uid) => (
                <li key={uid}>
                  <CodeText className="text-xs">{uid}</CodeText>
                  <span className="text-ink-soft text-sm">
                    {" "}
                    {uid === row.tester ? t("tester") : aliases[uid]}
                  </span>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}
