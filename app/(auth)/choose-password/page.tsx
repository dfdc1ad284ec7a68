import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ChoosePasswordForm } from "@/components/accounts/choose-password-form";
import { paths } from "@/components/paths";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { houseParts } from "@/server/auth/house-parts";
import { holderOfPasswordLink } from "@/server/auth/password-link";
import { submitPassword } from "./submit-password";

type Props = { searchParams: Promise<{ token?: string | string[] }> };

/** The title of the browser tab; the page's address is a secret, so search engines are kept out. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("accounts.choosePassword");
  return { title: t("title"), robots: { index: false } };
}

/** Where a password link leads: the form for its holder, or why the link does not work. */
export default async function ChoosePasswordPage({ searchParams }: Props) {
  const t = await getTranslations("accounts.choosePassword");
  const { token = "" } = await searchParams;
  const given = typeof token === "string" ? token : "";
  const person = await holderOfPasswordLink(await houseParts(), given);
  return (
    <main id="main" className="flex w-full max-w-xl flex-col gap-6">
      <h1 className="font-semibold text-2xl tracking-tight">{t("title")}</h1>
      {person ? (
        <ChoosePasswordForm
          token={given}
          person={{ name: person.name, email: person.email }}
          action={submitPassword}
        />
      ) : (
        <Notice
          tone="warning"
          title={t("voidTitle")}
          action={<ButtonLink href={paths.signIn()}>{t("signIn")}</ButtonLink>}
        >
          {t("voidText")}
        </Notice>
      )}
    </main>
  );
}
