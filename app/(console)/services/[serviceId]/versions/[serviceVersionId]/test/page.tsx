import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { TestPage } from "@/components/launch/test-page";
import { paths } from "@/components/paths";
import { Forbidden } from "@/components/shell/forbidden";
import { currentActor } from "@/server/auth/current-actor";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("launch"))("testTitle") };
}

export default async function Page({
  params,
}: {
  params: Promise<{ serviceId: string; serviceVersionId: string }>;
}) {
  const [actor, { serviceId, serviceVersionId }] = await Promise.all([currentActor(), params]);
  if (!actor)
    redirect(paths.signIn({ returnTo: paths.testServiceVersion(serviceId, serviceVersionId) }));
  if (actor.role !== "supplier") return <Forbidden role={actor.role} needs="supplier" />;
  return <TestPage serviceId={serviceId} serviceVersionId={serviceVersionId} />;
}
