import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { paths } from "@/components/paths";
import { ServicePage } from "@/components/services/service-page";
import { Forbidden } from "@/components/shell/forbidden";
import { currentActor } from "@/server/auth/current-actor";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("services"))("pageTitle") };
}

export default async function Page({ params }: { params: Promise<{ serviceId: string }> }) {
  const [actor, { serviceId }] = await Promise.all([currentActor(), params]);
  if (!actor) redirect(paths.signIn({ returnTo: paths.service(serviceId) }));
  if (actor.role !== "supplier") return <Forbidden role={actor.role} needs="supplier" />;
  return <ServicePage serviceId={serviceId} />;
}
