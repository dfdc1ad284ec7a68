import { useTranslations } from "next-intl";
import { paths } from "@/components/paths";
import { ButtonLink } from "@/components/ui/button-link";
import { CodeText } from "@/components/ui/code-text";
import { CopyButton } from "@/components/ui/copy-button";
import { PageHeader } from "@/components/ui/page-header";
import type { Role } from "@/server/domain/actor";

interface RoleHomeProps {
  name: string;
  role: Exclude<Role, "supplier" | "reviewer">;
  accountUid: string;
}

/** What a role can do here. */
export function RoleHome({ name, role, accountUid }: RoleHomeProps) {
  const t = useTranslations("home");
  const tNav = useTranslations("shell.nav");
  return (
    <>
      <PageHeader title={t("welcome", { name })} meta={t(`${role}.lead`)} />
      <section className="flex max-w-xl flex-col gap-2 rounded-lg border border-line bg-surface p-5">
        <h2 className="font-semibold text-lg">{t("now")}</h2>
        <p className="text-ink-soft">{t(`${role}.now`)}</p>
        {role === "customer" && (
          <span className="flex flex-wrap gap-2">
            <ButtonLink href={paths.catalog()} variant="primary">
              {tNav("catalog")}
            </ButtonLink>
            <ButtonLink href={paths.instances()}>{tNav("instances")}</ButtonLink>
          </span>
        )}
        {role === "admin" && (
          <ButtonLink href={paths.accounts()} className="self-start">
            {tNav("accounts")}
          </ButtonLink>
        )}
        <p className="pt-3 text-ink-faint text-sm">{t("uid")}</p>
        <p className="flex items-center gap-1">
          <CodeText>{accountUid}</CodeText>
          <CopyButton value={accountUid} label={t("uid")} />
        </p>
      </section>
    </>
  );
}
