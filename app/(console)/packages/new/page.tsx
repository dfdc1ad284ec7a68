import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { paths } from "@/components/paths";
import { PackageWizard } from "@/components/versions/package-wizard";
import { currentActor } from "@/server/auth/current-actor";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("versions"))("newPackage.title") };
}

/** Creates a deployment package. */
export default async function NewPackagePage() {
  const actor = await currentActor();
  if (!actor) redirect(paths.signIn({ returnTo: paths.newPackage() }));
  if (actor.role !== "supplier") redirect(paths.forbidden({ needs: "supplier" }));
  return <PackageWizard userId={actor.userId} />;
}
