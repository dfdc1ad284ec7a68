import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { paths } from "@/components/paths";
import { ServiceVersionPage } from "@/components/services/service-version-page";
import { Forbidden } from "@/components/shell/forbidden";
import { currentActor } from "@/server/auth/current-actor";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("services"))("version.untitled") };
}

export default async function Page({
  params,
}: {
  params: Promise<{ serviceId: string; serviceVersionId: string }>;
}) {
  const [actor, { serviceId, serviceVersionId }] = await Promise.all([currentActor(), params]);
  if (!actor)
    redirect(paths.signIn({ returnTo: paths.serviceVersion(serviceId, serviceVersionId) }));
  if (actor.role !== "supplier") return <Forbidden role={actor.role} needs="supplier" />;
  return <ServiceVersionPage serviceId={serviceId} serviceVersionId={serviceVersionId} />;
}
