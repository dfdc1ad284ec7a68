import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { OrphansPage } from "@/components/orphans/orphans-page";
import { paths } from "@/components/paths";
import { Forbidden } from "@/components/shell/forbidden";
import { currentActor } from "@/server/auth/current-actor";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("orphans"))("title") };
}

export default async function Page() {
  const actor = await currentActor();
  if (!actor) redirect(paths.signIn({ returnTo: paths.orphans() }));
  if (actor.role !== "supplier") return <Forbidden role={actor.role} needs="supplier" />;
  return <OrphansPage />;
}
