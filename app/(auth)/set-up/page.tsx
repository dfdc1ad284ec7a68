import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { paths } from "@/components/paths";
import { SetUpForm } from "@/components/set-up/set-up-form";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { houseParts } from "@/server/auth/house-parts";
import { opensSetUp } from "@/server/auth/setup-link";
import { submitFirstAdmin } from "./submit-first-admin";

type Props = { searchParams: Promise<{ token?: string | string[] }> };

/** The title of the browser tab; the page's address is a secret, so search engines are kept out. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("setUp");
  return { title: t("title"), robots: { index: false } };
}

/** Where the printed set-up link leads: the form for the first admin, or why the link does not work. */
export default async function SetUpPage({ searchParams }: Props) {
  const t = await getTranslations("setUp");
  const { token } = await searchParams;
  const open = typeof token === "string" && (await opensSetUp(await houseParts(), token));
  return (
    <main id="main" className="flex w-full max-w-xl flex-col gap-6">
      <h1 className="font-semibold text-2xl tracking-tight">{t("title")}</h1>
      {open ? (
        <SetUpForm token={token} action={submitFirstAdmin} />
      ) : (
        <Notice
          tone="warning"
          title={t("void.title")}
          action={<ButtonLink href={paths.signIn()}>{t("signIn")}</ButtonLink>}
        >
          {t("void.text")}
        </Notice>
      )}
    </main>
  );
}
