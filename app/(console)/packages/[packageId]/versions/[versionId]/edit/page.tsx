import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { paths } from "@/components/paths";
import { EditVersion } from "@/components/versions/edit-version";
import { currentActor } from "@/server/auth/current-actor";

type Props = { params: Promise<{ packageId: string; versionId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("versions"))("editVersion.untitled") };
}

/** Edits a draft. */
export default async function EditVersionPage({ params }: Props) {
  const { packageId, versionId } = await params;
  const actor = await currentActor();
  if (!actor) redirect(paths.signIn({ returnTo: paths.editVersion(packageId, versionId) }));
  if (actor.role !== "supplier") redirect(paths.forbidden({ needs: "supplier" }));
  return <EditVersion userId={actor.userId} packageId={packageId} versionId={versionId} />;
}
