import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { LaunchPage } from "@/components/launch/launch-page";
import { paths } from "@/components/paths";
import { Forbidden } from "@/components/shell/forbidden";
import { currentActor } from "@/server/auth/current-actor";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("launch"))("title") };
}

export default async function Page({ params }: { params: Promise<{ serviceId: string }> }) {
  const [actor, { serviceId }] = await Promise.all([currentActor(), params]);
  if (!actor) redirect(paths.signIn({ returnTo: paths.launch(serviceId) }));
  const mayLaunch = actor.role === "customer" || actor.role === "supplier";
  if (!mayLaunch) return <Forbidden role={actor.role} needs="customer" />;
  return <LaunchPage serviceId={serviceId} />;
}
