import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { InstancesPage } from "@/components/instances/instances-page";
import { paths } from "@/components/paths";
import { Forbidden } from "@/components/shell/forbidden";
import { currentActor } from "@/server/auth/current-actor";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("instances"))("title") };
}

export default async function Page() {
  const actor = await currentActor();
  if (!actor) redirect(paths.signIn({ returnTo: paths.instances() }));
  if (actor.role === "reviewer") return <Forbidden role={actor.role} needs="customer" />;
  return <InstancesPage uid={actor.accountUid} isSupplier={actor.role === "supplier"} />;
}
