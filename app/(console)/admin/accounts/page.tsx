import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AccountsPage } from "@/components/accounts/accounts-page";
import { paths } from "@/components/paths";
import { Forbidden } from "@/components/shell/forbidden";
import { currentActor } from "@/server/auth/current-actor";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts"))("title") };
}

export default async function Page() {
  const actor = await currentActor();
  if (!actor) redirect(paths.signIn({ returnTo: paths.accounts() }));
  if (actor.role !== "admin") return <Forbidden role={actor.role} needs="admin" />;
  return <AccountsPage />;
}
