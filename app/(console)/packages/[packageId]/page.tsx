import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PackagePage } from "@/components/packages/package-page";
import { paths } from "@/components/paths";
import { Forbidden } from "@/components/shell/forbidden";
import { currentActor } from "@/server/auth/current-actor";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("packages"))("pageTitle") };
}

export default async function Page({ params }: { params: Promise<{ packageId: string }> }) {
  const [actor, { packageId }] = await Promise.all([currentActor(), params]);
  if (!actor) redirect(paths.signIn({ returnTo: paths.package(packageId) }));
  if (actor.role !== "supplier") return <Forbidden role={actor.role} needs="supplier" />;
  return <PackagePage packageId={packageId} />;
}
