import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { paths } from "@/components/paths";
import { NewVersion } from "@/components/versions/new-version";
import { currentActor } from "@/server/auth/current-actor";

type Props = {
  params: Promise<{ packageId: string }>;
  searchParams: Promise<{ from?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("versions"))("newVersion.title") };
}

/** Starts a new version of a package. */
export default async function NewVersionPage({ params, searchParams }: Props) {
  const [{ packageId }, { from }] = await Promise.all([params, searchParams]);
  const base = typeof from === "string" ? from : undefined;
  const actor = await currentActor();
  if (!actor) redirect(paths.signIn({ returnTo: paths.newVersion(packageId, { from: base }) }));
  if (actor.role !== "supplier") redirect(paths.forbidden({ needs: "supplier" }));
  return <NewVersion userId={actor.userId} packageId={packageId} from={base ?? null} />;
}
