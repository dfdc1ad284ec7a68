"use client";
import { useTranslations } from "next-intl";
import { CodeText } from "@/components/ui/code-text";
import { CopyButton } from "@/components/ui/copy-button";
import { Notice } from "@/components/ui/notice";
import { deployRole } from "@/server/domain/account/deploy-role";
import { AccessCheck } from "./access-check";
import type { AccountDetail } from "./account-data";
import { Section } from "./section";

function Fact({ label, value, copy }: { label: string; value: string | null; copy?: boolean }) {
  return (
    <div className="min-w-0">
      <dt className="text-ink-faint text-sm">{label}</dt>
      <dd className="mt-0.5 flex min-h-6 items-center gap-1">
        {value ? <CodeText>{value}</CodeText> : "-"}
        {value && copy && <CopyButton value={value} label={label} />}
      </dd>
    </div>
  );
}

/** How Imagecast gets into an account, and whether that works. */
export function AccessSection({ account }: { account: AccountDetail }) {
  const t = useTranslations("accounts.access");
  const { uid, roleName, platformUid } = account;
  const arn = `acs:ram::${uid}:role/${roleName}`;
  return (
    <Section title={t("title")} text={t("text")}>
      <div className="flex flex-col gap-4 rounded-lg border border-line bg-surface p-5">
        <dl className="flex flex-wrap gap-x-10 gap-y-4">
          <Fact label={t("roleName")} value={roleName} />
          {roleName && <Fact label={t("arn")} value={arn} copy />}
          <Fact label={t("deployRoleName")} value={deployRole(account)} />
          <Fact label={t("trusts")} value={platformUid} copy />
        </dl>
        {!roleName && <Notice tone="neutral" title={t("none")} />}
        {/* A new role name makes the last answer void. */}
        <AccessCheck key={arn} account={account} />
      </div>
    </Section>
  );
}
