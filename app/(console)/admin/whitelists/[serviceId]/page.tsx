import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { paths } from "@/components/paths";
import { Forbidden } from "@/components/shell/forbidden";
import { WhitelistPage } from "@/components/whitelists/whitelist-page";
import { currentActor } from "@/server/auth/current-actor";

type Props = { params: Promise<{ serviceId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("whitelists"))("whitelist") };
}

export default async function Page({ params }: Props) {
  const [actor, { serviceId }] = await Promise.all([currentActor(), params]);
  if (!actor) redirect(paths.signIn({ returnTo: paths.whitelist(serviceId) }));
  if (actor.role !== "admin") return <Forbidden role={actor.role} needs="admin" />;
  return <WhitelistPage serviceId={serviceId} />;
}
