import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { SignInPanel } from "@/components/shell/sign-in/sign-in-panel";
import { currentActor } from "@/server/auth/current-actor";
import { returnTo as safeReturnTo } from "@/server/auth/return-to";
import { signInMethods } from "@/server/auth/sign-in-methods";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("auth"))("title") };
}

interface SignInPageProps {
  searchParams: Promise<
    Record<"returnTo" | "callbackUrl" | "error", string | string[] | undefined>
  >;
}

function one(value: string | string[] | undefined): string | null {
  return (Array.isArray(value) ? value[0] : value) ?? null;
}

/** Sign-in. Who is signed in already goes on, unless a refusal has to be shown. */
export default async function SignInPage({ searchParams }: SignInPageProps) {
  const asked = await searchParams;
  const [actor, methods, t] = await Promise.all([
    currentActor(),
    signInMethods(),
    getTranslations("auth"),
  ]);
  // next-auth adds callbackUrl, as a whole address, when it sends people here itself; only its own redirect uses it.
  const returnTo = safeReturnTo(one(asked.returnTo) ?? one(asked.callbackUrl));
  const code = one(asked.error);
  if (actor && !code) redirect(returnTo);
  return (
    <main id="main" className="flex w-full max-w-xl flex-col gap-6">
      <div>
        <h1 className="font-semibold text-2xl tracking-tight">{t("title")}</h1>
        <p className="text-ink-soft text-lg">{t("lead")}</p>
      </div>
      <SignInPanel demo={methods.demo} oidc={methods.oidc} returnTo={returnTo} code={code} />
    </main>
  );
}
