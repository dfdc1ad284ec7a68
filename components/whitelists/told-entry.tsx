"use client";
import { useTranslations } from "next-intl";
import { CodeText } from "@/components/ui/code-text";
import type { EntryValue, ToldEntry as Told } from "./describe-whitelist-event";
import { useLastDay } from "./use-last-day";

/** An entry of a whitelist in a line of its trail: the account, and its values or what became of them. */
export function ToldEntry({ entry }: { entry: Told }) {
  const t = useTranslations("whitelists");
  const wordOf = useValueWord();
  const labels = {
    alias: t("entry.alias"),
    scope: t("columns.versions"),
    deploy: t("columns.may"),
    expiresAt: t("columns.until"),
    note: t("columns.note"),
  };
  return (
    <>
      <CodeText>{entry.accountUid}</CodeText>
      <span className="block break-words text-ink-soft text-sm">
        {entry.values.map(({ part, was, value }, index) => (
          <span key={part}>
            {index > 0 && " · "}
            {t("activity.part", {
              label: labels[part],
              value:
                was === undefined
                  ? wordOf(part, value)
                  : t("activity.became", { was: wordOf(part, was), value: wordOf(part, value) }),
            })}
          </span>
        ))}
      </span>
    </>
  );
}

function useValueWord(): (part: EntryValue["part"], value: EntryValue["value"]) => string {
  const t = useTranslations("whitelists");
  const lastDay = useLastDay();
  return (part, value) => {
    if (part === "deploy") return t(value ? "may.deploy" : "may.access");
    if (part === "scope") return t(value === "all" ? "scope.all" : "scope.official");
    if (part === "expiresAt") return value ? lastDay(new Date(String(value))) : t("until.never");
    return value ? String(value) : "-";
  };
}
