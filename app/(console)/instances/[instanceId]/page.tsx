import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { InstancePage } from "@/components/instances/instance-page";
import { paths } from "@/components/paths";
import { Forbidden } from "@/components/shell/forbidden";
import { currentActor } from "@/server/auth/current-actor";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("instances"))("pageTitle") };
}

export default async function Page({ params }: { params: Promise<{ instanceId: string }> }) {
  const [actor, { instanceId }] = await Promise.all([currentActor(), params]);
  if (!actor) redirect(paths.signIn({ returnTo: paths.instance(instanceId) }));
  if (actor.role === "reviewer") return <Forbidden role={actor.role} needs="customer" />;
  return <InstancePage instanceId={instanceId} />;
}
