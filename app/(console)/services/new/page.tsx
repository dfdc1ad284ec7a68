import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { paths } from "@/components/paths";
import { CreateService } from "@/components/services/create-service";
import { Forbidden } from "@/components/shell/forbidden";
import { currentActor } from "@/server/auth/current-actor";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("services"))("create") };
}

export default async function Page() {
  const actor = await currentActor();
  if (!actor) redirect(paths.signIn({ returnTo: paths.newService() }));
  if (actor.role !== "supplier") return <Forbidden role={actor.role} needs="supplier" />;
  return <CreateService />;
}
