import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AccountPage } from "@/components/accounts/account-page";
import { paths } from "@/components/paths";
import { Forbidden } from "@/components/shell/forbidden";
import { currentActor } from "@/server/auth/current-actor";

type Props = { params: Promise<{ uid: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, { uid }] = await Promise.all([getTranslations("accounts"), params]);
  return { title: t("accountTitle", { uid }) };
}

export default async function Page({ params }: Props) {
  const [actor, { uid }] = await Promise.all([currentActor(), params]);
  if (!actor) redirect(paths.signIn({ returnTo: paths.account(uid) }));
  if (actor.role !== "admin") return <Forbidden role={actor.role} needs="admin" />;
  return <AccountPage uid={uid} />;
}
