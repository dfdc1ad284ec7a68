import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { VersionPage } from "@/components/distribution/version-page";
import { paths } from "@/components/paths";
import { currentActor } from "@/server/auth/current-actor";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("distribution"))("pageTitle") };
}

interface VersionRouteProps {
  params: Promise<{ packageId: string; versionId: string }>;
}

/** Whose version it is, the query decides: what belongs to another account is not found. */
export default async function VersionRoute({ params }: VersionRouteProps) {
  const [actor, { packageId, versionId }] = await Promise.all([currentActor(), params]);
  if (!actor) redirect(paths.signIn({ returnTo: paths.version(packageId, versionId) }));
  if (actor.role !== "supplier") redirect(paths.forbidden({ needs: "supplier" }));
  return <VersionPage packageId={packageId} versionId={versionId} />;
}
