import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CatalogServicePage } from "@/components/catalog/catalog-service-page";
import { paths } from "@/components/paths";
import { currentActor } from "@/server/auth/current-actor";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("catalog"))("pageTitle") };
}

/** Open to every role: each sees what its account may see. */
export default async function Page({ params }: { params: Promise<{ serviceId: string }> }) {
  const [actor, { serviceId }] = await Promise.all([currentActor(), params]);
  if (!actor) redirect(paths.signIn({ returnTo: paths.catalogService(serviceId) }));
  return <CatalogServicePage serviceId={serviceId} />;
}
