"use client";
import { TriangleAlert } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useSentence } from "@/components/shell/use-sentence";
import { classNames } from "@/components/ui/class-names";
import { CodeText } from "@/components/ui/code-text";
import { explainPermissionTrouble } from "@/server/domain/permission/explain-permission-trouble";
import type { PermissionRow } from "./permission-data";

type Troubled = Pick<PermissionRow, "state" | "drift" | "trouble" | "nextLookAt">;

/** What somebody changed by hand, or what the cloud refused, with the next step. Nothing where all is well. */
export function PermissionTrouble({ row }: { row: Troubled }) {
  if (row.drift.length > 0) return <DriftWords row={row} />;
  return row.trouble ? <TroubleWords row={row} trouble={row.trouble} /> : null;
}

function Headline({ text, tone }: { text: string; tone: "text-warning" | "text-danger" }) {
  return (
    <p className={classNames("flex items-start gap-1.5 font-medium", tone)}>
      <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
      {text}
    </p>
  );
}

function DriftWords({ row }: { row: Troubled }) {
  const t = useTranslations("permissions.drift");
  const isGone = row.drift.some(({ kind }) => kind === "image_deleted");
  return (
    <>
      {row.drift.map(({ kind, accounts }) => (
        <Headline
          key={kind}
          tone="text-warning"
          text={t(`kind.${kind}`, { count: accounts.length })}
        />
      ))}
      <p className="text-ink-soft">{t(isGone ? "nextCopy" : "next")}</p>
    </>
  );
}

type TroubleProps = { row: Troubled; trouble: NonNullable<Troubled["trouble"]> };

function TroubleWords({ row, trouble }: TroubleProps) {
  const t = useTranslations("permissions.trouble");
  const read = useSentence();
  const format = useFormatter();
  const explained = explainPermissionTrouble(trouble);
  const failed = row.state === "failed";
  return (
    <>
      <Headline tone={failed ? "text-danger" : "text-warning"} text={read(explained.title) ?? ""} />
      <p className="text-ink-soft">
        {read(explained.why)} {read(explained.next)}
        {row.nextLookAt &&
          ` ${t("again", { time: format.dateTime(row.nextLookAt, { timeStyle: "medium" }) })}`}
      </p>
      <p className="text-ink-faint">
        <CodeText className="text-xs">{trouble.code}</CodeText>
        {trouble.requestId && (
          <>
            {" · "}
            {t("requestId")} <CodeText className="text-xs">{trouble.requestId}</CodeText>
          </>
        )}
      </p>
      {trouble.message && (
        <p lang="en" className="text-ink-faint text-sm">
          {trouble.message}
        </p>
      )}
    </>
  );
}
