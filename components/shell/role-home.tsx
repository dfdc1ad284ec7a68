import { useTranslations } from "next-intl";
import { CodeText } from "@/components/ui/code-text";
import { CopyButton } from "@/components/ui/copy-button";
import { PageHeader } from "@/components/ui/page-header";
import type { Role } from "@/server/domain/actor";

interface RoleHomeProps {
  name: string;
  role: Exclude<Role, "supplier">;
  accountUid: string;
}

function Card({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className="flex flex-col gap-2 rounded-lg border border-line bg-surface p-5">
      <h2 className="font-semibold text-lg">{title}</h2>
      {children}
    </section>
  );
}

/** What a role will find here, and what it can do today. */
export function RoleHome({ name, role, accountUid }: RoleHomeProps) {
  const t = useTranslations("home");
  return (
    <>
      <PageHeader title={t("welcome", { name })} meta={t(`${role}.lead`)} />
      <div className="grid max-w-4xl gap-4 md:grid-cols-2">
        <Card title={t("now")}>
          <p className="text-ink-soft">{t(`${role}.now`)}</p>
          <div className="mt-auto pt-3">
            <p className="text-ink-faint text-sm">{t("uid")}</p>
            <p className="flex items-center gap-1">
              <CodeText>{accountUid}</CodeText>
              <CopyButton value={accountUid} label={t("uid")} />
            </p>
          </div>
        </Card>
        <Card title={t("yours")}>
          <p className="text-ink-soft">{t(`${role}.yours`)}</p>
        </Card>
      </div>
    </>
  );
}
